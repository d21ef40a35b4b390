// SPDX-License-Identifier: EUPL-1.2
import { type Dated, type DeviceJourney, type Note, type Replaced, wordingOf } from './device-journey.ts';

/**
 * Brings two copies together so that the work of both is kept: everything that only one has stays; where both have something
 * else, the later one counts and the earlier answer is listed in `replaced`. The order of the two does not matter.
 */
export function mergeJourneys(a: DeviceJourney, b: DeviceJourney): DeviceJourney {
  const route = latest(a.route, b.route);
  return {
    format: 1,
    facts: mergeDated(a.facts, b.facts),
    skipped: mergeDated(a.skipped, b.skipped),
    done: mergeDated(a.done, b.done),
    notes: mergeNotes(a.notes, b.notes),
    replaced: mergeReplaced(a, b),
    ...(route && { route }),
  };
}

function mergeDated<T>(
  a: Readonly<Record<string, Dated<T>>>,
  b: Readonly<Record<string, Dated<T>>>,
): Record<string, Dated<T>> {
  const merged: Record<string, Dated<T>> = { ...a };
  for (const [key, theirs] of Object.entries(b)) {
    const ours = merged[key];
    merged[key] = ours === undefined || isLater(theirs, ours) ? theirs : ours;
  }
  return merged;
}

/** Equal instants are decided by what was said, so that both devices decide alike. */
function isLater(a: Dated<unknown>, b: Dated<unknown>): boolean {
  return a.at === b.at ? JSON.stringify(a) > JSON.stringify(b) : a.at > b.at;
}

function mergeNotes(a: readonly Note[], b: readonly Note[]): Note[] {
  const byId = new Map<string, Note>();
  for (const note of [...a, ...b]) {
    const other = byId.get(note.id);
    byId.set(note.id, other ? mergeNote(other, note) : note);
  }
  return [...byId.values()].sort(
    (one, other) => one.at.localeCompare(other.at) || one.id.localeCompare(other.id),
  );
}

/** The words of the beginning never change, and what was removed stays so. Of each thing that can change the later one counts. */
function mergeNote(a: Note, b: Note): Note {
  const [wording, who, due, done] = [
    latest(a.wording, b.wording),
    latest(a.who, b.who),
    latest(a.due, b.due),
    latest(a.done, b.done),
  ];
  return {
    ...a,
    ...(wording && { wording }),
    ...(who && { who }),
    ...(due && { due }),
    ...(done && { done }),
    ...((a.removed || b.removed) && { removed: true }),
  };
}

function latest<T extends Dated<unknown>>(a: T | undefined, b: T | undefined): T | undefined {
  if (!a || !b) return a ?? b;
  return isLater(b, a) ? b : a;
}

function mergeReplaced(a: DeviceJourney, b: DeviceJourney): Replaced[] {
  const lost = Object.entries(a.facts).flatMap(([fact, ours]): Replaced[] => {
    const theirs = b.facts[fact];
    if (!theirs || theirs.value === ours.value) return [];
    const { value, at } = isLater(ours, theirs) ? theirs : ours;
    return value === null ? [] : [{ fact, value, at }];
  });
  const wordings = a.notes.flatMap((ours): Replaced[] => {
    const theirs = b.notes.find(({ id }) => id === ours.id)?.wording;
    if (!ours.wording || !theirs || theirs.value === ours.wording.value) return [];
    return [{ fact: wordingOf(ours.id), ...(isLater(ours.wording, theirs) ? theirs : ours.wording) }];
  });
  const all = [...a.replaced, ...b.replaced, ...lost, ...wordings].map((one) => [keyOf(one), one] as const);
  return [...new Map(all)].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, replaced]) => replaced);
}

/** By time first, and the same on both devices. */
function keyOf({ fact, value, at }: Replaced): string {
  return JSON.stringify([at, fact, value]);
}
