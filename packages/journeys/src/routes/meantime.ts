// SPDX-License-Identifier: EUPL-1.2
import type { CefrLevel } from '@opstap/kernel';
import { findProfession, type Reference } from '@opstap/taxonomy';
import { rank } from './lessons.ts';
import type { LegMeanwhile, RouteLeg } from './route.ts';
import { dutchFor, type Meantime, type Setting } from './setting.ts';

/** Work in the field of the goal that one may do before its recognition, or before one's Dutch is enough; nearest first. */
export function workMeanwhile(
  target: string,
  reference: Pick<Reference, 'occupations' | 'professions'>,
  { knowledge, situation }: Pick<Setting, 'knowledge' | 'situation'>,
): Meantime[] {
  const profession = findProfession(reference, target);
  const named: Meantime[] = (profession?.meanwhile.functions ?? []).map(({ occupation }) => ({
    occupation,
    ...(profession && { terms: profession.meanwhile }),
  }));
  const needed = profession?.language.dutch ?? dutchFor(target, knowledge);
  const isReserved = situation.needsRecognition(target);
  // Of a reserved profession only what the list names or what anybody may begin in; of others what one can begin in with less Dutch.
  const near = situation
    .interimFor(target)
    .filter((id) =>
      isReserved
        ? knowledge.profiles[id]?.entry
        : rank(dutchFor(id, knowledge)) < rank(needed) && situation.assess(id).canBegin,
    )
    .map((occupation) => ({ occupation }));
  const known = [...named, ...near].filter(({ occupation }) => !situation.needsRecognition(occupation));
  return known.filter(
    ({ occupation }, at) => known.findIndex((other) => other.occupation === occupation) === at,
  );
}

/** Of one step a few; the rest is on the page of the profession. */
const MOST_OF_STEP = 4;

/**
 * What one may do while a step goes on: the profession whose rules say it, and work whose Dutch is reached when the step begins.
 * Nothing for work itself, for steps of a path, which name their own work, and for whom the recognition is there.
 */
export function meanwhileOf(
  { lane, subject, start }: Pick<RouteLeg, 'lane' | 'subject' | 'start'>,
  legs: readonly Pick<RouteLeg, 'subject' | 'end'>[],
  { target, meanwhile, knowledge, situation }: Setting,
): LegMeanwhile | undefined {
  if (lane === 'work' || subject.kind === 'path') return undefined;
  const needed = situation.needsRecognition(target);
  const profession = subject.kind === 'step' ? subject.profession : needed ? target : undefined;
  const level = dutchAt(start.min, legs, situation.dutch);
  const work = meanwhile
    .map(({ occupation }) => occupation)
    .filter((occupation) => rank(dutchFor(occupation, knowledge)) <= rank(level))
    .slice(0, MOST_OF_STEP);
  if (profession === undefined && work.length === 0) return undefined;
  return {
    ...(profession !== undefined && { profession }),
    learning: lane === 'training' && subject.kind === 'step',
    dutch: level,
    work,
  };
}

/** The level that is reached at that moment, at the soonest. */
function dutchAt(
  months: number,
  legs: readonly Pick<RouteLeg, 'subject' | 'end'>[],
  own: CefrLevel,
): CefrLevel {
  return legs.reduce<CefrLevel>(
    (level, { subject, end }) =>
      subject.kind === 'language' && end.min <= months && rank(subject.to) > rank(level) ? subject.to : level,
    own,
  );
}
