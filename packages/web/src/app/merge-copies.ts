// SPDX-License-Identifier: EUPL-1.2
import { isSameProfile, mergeDatedProfiles, type Profile } from '@opstap/profiles';
import { type DeviceJourney, factsOf, notesOf, tickedSteps } from './device-journey.ts';
import { mergeJourneys } from './merge-journeys.ts';

/** The instant of the latest answer in a copy: all answers up to there are known to whoever has that copy. */
export function answersUntil({ facts, notes }: DeviceJourney): string {
  const given = [...Object.values(facts), ...notes.flatMap(({ wording }) => wording ?? [])];
  return given.reduce((latest, { at }) => (at > latest ? at : latest), '');
}

/**
 * Merges two copies that were equal once. An answer from before that moment (`knownUntil`, see answersUntil) which one of them
 * changed later was not given twice, only changed; so it is not listed as one of two answers. `knownProfile`: the profile that both
 * had then, if any.
 */
export function mergeCopies(
  mine: DeviceJourney,
  theirs: DeviceJourney,
  knownUntil: string,
  knownProfile?: Profile,
): DeviceJourney {
  const merged = mergeJourneys(mine, theirs);
  const listed = new Set([...mine.replaced, ...theirs.replaced].map(nameOf));
  const replaced = merged.replaced.filter((one) => listed.has(nameOf(one)) || one.at > knownUntil);
  return {
    ...merged,
    replaced,
    ...profileOf(mergeDatedProfiles(mine.profile, theirs.profile, knownProfile)),
  };
}

function nameOf({ fact, at }: { fact: string; at: string }): string {
  return `${fact} ${at}`;
}

function profileOf(profile: DeviceJourney['profile']): Pick<DeviceJourney, 'profile'> {
  return profile ? { profile } : {};
}

/** Equal in content; the order in which things were entered does not count. */
export function isSameJourney(a: DeviceJourney, b: DeviceJourney): boolean {
  const [{ profile: mine, ...first }, { profile: theirs, ...second }] = [a, b];
  return (
    isSameProfile(mine?.profile, theirs?.profile) &&
    JSON.stringify(sorted(first)) === JSON.stringify(sorted(second))
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}

/** What `after` has that `before` has not, counted for people. */
export type Difference = { answers: number; ticks: number; notes: number; profile: boolean; route: boolean };

export function differenceBetween(before: DeviceJourney, after: DeviceJourney): Difference {
  const [old, now] = [factsOf(before), factsOf(after)];
  const facts = new Set([...Object.keys(old), ...Object.keys(now)]);
  const [oldNotes, notes] = [before, after].map(
    (journey) => new Map(notesOf(journey).map((note) => [note.id, JSON.stringify(sorted(note))])),
  );
  return {
    answers: [...facts].filter((fact) => old[fact] !== now[fact]).length,
    ticks: differing(tickedSteps(before), tickedSteps(after)),
    notes: [...new Set([...(oldNotes?.keys() ?? []), ...(notes?.keys() ?? [])])].filter(
      (id) => oldNotes?.get(id) !== notes?.get(id),
    ).length,
    profile: !isSameProfile(before.profile?.profile, after.profile?.profile),
    route:
      JSON.stringify(sorted(before.route?.value ?? null)) !==
      JSON.stringify(sorted(after.route?.value ?? null)),
  };
}

function differing(before: readonly string[], after: readonly string[]): number {
  const [gone, added] = [
    before.filter((one) => !after.includes(one)),
    after.filter((one) => !before.includes(one)),
  ];
  return gone.length + added.length;
}
