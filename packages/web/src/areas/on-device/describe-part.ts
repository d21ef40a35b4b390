// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { factsOf, lastChange, notesOf, tickedSteps } from '../../app/device-journey.ts';
import type { Part, PartId, Snapshot } from './device-parts.ts';
import { INTAKES } from './intakes.ts';

/** What a part holds: how many in plain words, when it last changed (ISO instant) and how large it is in bytes. */
export type DescribedPart = { id: PartId; count: string | undefined; at: string | undefined; bytes: number };

/** Undefined for a part of which nothing is there. `changes`: when records were last written, where that was noted. */
export function describePart(
  { id, stores }: Part,
  snapshot: Snapshot,
  changes: Readonly<Record<string, string>>,
  t: Translator,
): DescribedPart | undefined {
  const there = stores.flatMap((name) => snapshot[name] ?? []);
  if (id === 'other') return { id, count: undefined, at: undefined, bytes: 0 };
  if (there.length === 0) return undefined;
  const bytes = new TextEncoder().encode(JSON.stringify(there)).length;
  return { id, count: countOf(id, snapshot, t), at: changedAt(id, snapshot, changes), bytes };
}

function countOf(id: PartId, snapshot: Snapshot, t: Translator): string | undefined {
  const { answers, pay } = snapshot;
  const journey = INTAKES.answers.read(answers);
  const counted: Partial<Record<PartId, readonly [string, number][]>> = {
    answers: journey
      ? [
          ['answers', Object.keys(factsOf(journey)).length],
          ['ticks', tickedSteps(journey).length],
          ['notes', notesOf(journey).length],
        ]
      : [],
    profile: [
      ['jobs', INTAKES.profile.read(snapshot.profile)?.profile.jobs.length ?? 0],
      ['names', Object.keys(INTAKES.names.read(snapshot.names) ?? {}).length],
    ],
    pay: [['payslips', INTAKES.pay.read(pay)?.payslips.length ?? 0]],
    refusals: [['refusals', INTAKES.refusals.read(snapshot.refusals)?.length ?? 0]],
    reminders: [['reminders', INTAKES.reminders.read(snapshot.reminders)?.length ?? 0]],
  };
  const some = (counted[id] ?? []).filter(([, count]) => count > 0);
  if (some.length === 0) return undefined;
  return some.map(([what, count]) => t(`on_device.counts.${what as 'answers'}`, { count })).join(', ');
}

/** The record says so itself, or it was noted when it was written. */
function changedAt(
  id: PartId,
  snapshot: Snapshot,
  changes: Readonly<Record<string, string>>,
): string | undefined {
  const journey = INTAKES.answers.read(snapshot.answers);
  const own: Partial<Record<PartId, string | undefined>> = {
    answers: journey && lastChange(journey),
    profile: INTAKES.profile.read(snapshot.profile)?.at,
    pay: INTAKES.pay.read(snapshot.pay)?.at,
    wish: INTAKES.wish.read(snapshot.wish)?.at,
    route: changes['route'],
    refusals: changes['refusals'],
    reminders: changes['reminders'],
    link: changes['hand-over'],
  };
  return own[id] || undefined;
}
