// SPDX-License-Identifier: EUPL-1.2
import type { CefrLevel, PlainDate } from '@opstap/kernel';
import {
  type AssessedOccupation,
  assessOccupation,
  interimFunctions,
  needsRecognition,
  type Person,
  preparePerson,
  rankOccupations,
  type WantedWork,
  type Weights,
  type WorkKnowledge,
} from '@opstap/matching';
import type { Pace } from '@opstap/taxonomy';
import { rank } from './lessons.ts';

/** What a plan asks of the person; ranking all work once is most of what it costs. */
export type Situation = {
  person: Person;
  dutch: CefrLevel;
  hasEnglish: boolean;
  pace: Pace;
  /** The best of what they may and can do today: their own work, or work that one begins without a diploma. */
  bestNow: string | undefined;
  assess(occupation: string): AssessedOccupation;
  /** They did this work, or the profession whose speciality it is. */
  hasDone(occupation: string): boolean;
  needsRecognition(occupation: string): boolean;
  /** Work in the field of an occupation that needs no recognition, nearest first. */
  interimFor(occupation: string): readonly string[];
};

const ENOUGH_ENGLISH: CefrLevel = 'B2';
const LOOKED_THROUGH = 100;
/** NLQF. Above it are photographer, tutor and the like: anybody may begin, and nobody counts on a wage next month. */
const SIMPLE_WORK = 2;
/** Bachelor and higher. */
const HIGHER_EDUCATION = 6;

export function situationOf(
  wanted: WantedWork,
  knowledge: WorkKnowledge,
  { weights, on }: { weights: Weights; on: PlainDate },
): Situation {
  const person = preparePerson(wanted, knowledge, on);
  const levelOf = (language: string) => wanted.languages.find(({ id }) => id === language)?.level ?? 'A0';
  const hasEnglish = rank(levelOf('en')) >= rank(ENOUGH_ENGLISH);
  const isLearned = (wanted.nlqf?.min ?? 0) >= HIGHER_EDUCATION;
  const professionOf = (id: string) => knowledge.occupations.get(id)?.regulatedAs ?? id;
  const done = new Set(wanted.occupations.flatMap(({ id }) => [id, professionOf(id)]));
  const { now } = rankOccupations(wanted, knowledge, { weights, limit: LOOKED_THROUGH, on });
  const isSimple = (id: string) => {
    const { entry, nlqf = HIGHER_EDUCATION } = knowledge.profiles[id] ?? {};
    return entry === true && nlqf <= SIMPLE_WORK;
  };
  const today = now.find(({ occupation }) => done.has(occupation) || isSimple(occupation));
  return {
    person,
    dutch: levelOf('nl'),
    hasEnglish,
    pace: hasEnglish || isLearned ? 'fast' : 'ordinary',
    bestNow: today?.occupation,
    assess: remembered((occupation) => assessOccupation(occupation, person, weights)),
    hasDone: (occupation) => done.has(occupation) || done.has(professionOf(occupation)),
    needsRecognition: (occupation) => needsRecognition(person, occupation),
    interimFor: remembered((occupation) => interimFunctions(person, occupation)),
  };
}

function remembered<T>(find: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const found = find(id);
    known.set(id, found);
    return found;
  };
}
