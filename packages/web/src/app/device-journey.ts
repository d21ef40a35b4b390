// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import type { DatedProfile } from '@opstap/profiles';
import type { Facts, Value } from '@opstap/rules';
import type { KeptRoute } from '../areas/routes/kept-route.ts';
import type { Source } from './known-facts.ts';

/** A value and when it was set (ISO instant), so that two copies can be merged. `null` = taken back. */
export type Dated<T> = { value: T; at: string };

/** `from`: where it was given. */
export type Answer = Dated<Value | null> & { from?: Source };

/** Who does what was agreed. */
export const DOERS = ['person', 'adviser', 'together', 'employer', 'other'] as const;
export type Doer = (typeof DOERS)[number];

/**
 * A next step that was agreed: in own words, or a step of the klantreis (`step`; `text` may then be empty). On the device and in
 * hand-overs only. What can change has a moment of its own, so that two people who change different things keep both.
 */
export type Note = {
  id: string;
  text: string;
  by: 'person' | 'adviser';
  at: string;
  removed?: true;
  step?: string;
  /** Other words than those of the beginning. */
  wording?: Dated<string>;
  who?: Dated<Doer>;
  /** The day by which. */
  due?: Dated<PlainDate | null>;
  done?: Dated<boolean>;
};

/** An answer that lost against a later one of another copy. Kept, so that nothing disappears unseen. */
export type Replaced = { fact: string; value: Value; at: string };

/** The answers on the device. The whole of it, and the profile where the person chose so, is what a hand-over carries. */
export type DeviceJourney = {
  format: 1;
  facts: Readonly<Record<string, Answer>>;
  /** Questions answered with "I don't know". */
  skipped: Readonly<Record<string, Dated<boolean>>>;
  /** Steps ticked as done. */
  done: Readonly<Record<string, Dated<boolean>>>;
  notes: readonly Note[];
  replaced: readonly Replaced[];
  /** In a hand-over only: on the device the profile has a place of its own. */
  profile?: DatedProfile;
  /** In a hand-over only, as the profile; `null` where the person took it away. */
  route?: Dated<KeptRoute | null>;
};

export const EMPTY: DeviceJourney = { format: 1, facts: {}, skipped: {}, done: {}, notes: [], replaced: [] };

export function factsOf({ facts }: DeviceJourney): Facts {
  const given = Object.entries(facts).flatMap(([fact, { value }]) =>
    value === null ? [] : [[fact, value] as const],
  );
  return Object.fromEntries(given);
}

export function tickedSteps({ done }: DeviceJourney): string[] {
  return keysWhere(done);
}

export function skippedQuestions({ skipped }: DeviceJourney): string[] {
  return keysWhere(skipped);
}

export function notesOf({ notes }: DeviceJourney): Note[] {
  return notes.filter(({ removed }) => !removed);
}

export function isEmpty(journey: DeviceJourney): boolean {
  return (
    Object.keys(factsOf(journey)).length === 0 &&
    notesOf(journey).length === 0 &&
    tickedSteps(journey).length === 0 &&
    journey.profile === undefined &&
    !journey.route?.value
  );
}

/**
 * Sets the answers of one screen; `null` takes an answer back. The question is no longer "I don't know", and of two answers
 * from two devices the person has now chosen.
 */
export function answer(
  journey: DeviceJourney,
  question: string,
  values: Record<string, Value | null>,
  at: string,
  from?: Source,
): DeviceJourney {
  const given = { at, ...(from && { from }) };
  const dated = Object.entries(values).map(([fact, value]) => [fact, { value, ...given }] as const);
  const skipped = journey.skipped[question]?.value
    ? { ...journey.skipped, [question]: { value: false, at } }
    : journey.skipped;
  const replaced = journey.replaced.filter(({ fact }) => !(fact in values));
  return { ...journey, facts: { ...journey.facts, ...Object.fromEntries(dated) }, skipped, replaced };
}

/** "I don't know": the answers of this screen are taken back and it is not put again until it is opened. */
export function skip(
  journey: DeviceJourney,
  question: string,
  facts: readonly string[],
  at: string,
): DeviceJourney {
  const given = facts.filter((fact) => journey.facts[fact] !== undefined);
  const takenBack = Object.fromEntries(given.map((fact) => [fact, { value: null, at }]));
  return {
    ...journey,
    facts: { ...journey.facts, ...takenBack },
    skipped: { ...journey.skipped, [question]: { value: true, at } },
  };
}

export function tick(journey: DeviceJourney, step: string, isDone: boolean, at: string): DeviceJourney {
  return { ...journey, done: { ...journey.done, [step]: { value: isDone, at } } };
}

export function addNote(journey: DeviceJourney, note: Note): DeviceJourney {
  return { ...journey, notes: [...journey.notes, note] };
}

export function removeNote(journey: DeviceJourney, id: string): DeviceJourney {
  return {
    ...journey,
    notes: journey.notes.map((note) => (note.id === id ? { ...note, removed: true } : note)),
  };
}

/** Changes some of what was agreed in one note. */
export function changeNote(
  journey: DeviceJourney,
  id: string,
  change: Pick<Note, 'wording' | 'who' | 'due' | 'done'>,
): DeviceJourney {
  const notes = journey.notes.map((note) => (note.id === id ? { ...note, ...change } : note));
  // Who writes new words has seen both of two that were there.
  const replaced = change.wording
    ? journey.replaced.filter(({ fact }) => fact !== wordingOf(id))
    : journey.replaced;
  return { ...journey, notes, replaced };
}

/** Under which name the words of a note stand among what was replaced. */
export function wordingOf(note: string): string {
  return `note:${note}`;
}

/** What a note says now; empty where a step says it. */
export function wordsOf({ text, wording }: Note): string {
  return wording?.value ?? text;
}

/** ISO instant of the last change; undefined when nothing was ever entered. */
export function lastChange({ facts, skipped, done, notes }: DeviceJourney): string | undefined {
  const instants = [
    ...Object.values(facts),
    ...Object.values(skipped),
    ...Object.values(done),
    ...notes.flatMap(momentsOf),
  ].map(({ at }) => at);
  return instants.sort().at(-1);
}

function momentsOf(note: Note): { at: string }[] {
  const { wording, who, due, done } = note;
  return [note, wording, who, due, done].flatMap((one) => one ?? []);
}

function keysWhere(flags: Readonly<Record<string, Dated<boolean>>>): string[] {
  return Object.entries(flags).flatMap(([key, { value }]) => (value ? [key] : []));
}
