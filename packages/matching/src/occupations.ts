// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import { IMPORTANCES } from '@opstap/taxonomy';
import { type Explained, type Explanation, explain } from './explain.ts';
import { FULL } from './factors/factor.ts';
import { level } from './factors/level.ts';
import { missingSteps } from './gates/language.ts';
import { askedCodes, circumstanceBits, languageNeeds } from './matchable.ts';
import { type Person, preparePerson } from './person.ts';
import type { WantedWork } from './wanted-work.ts';
import type { Weights } from './weights.ts';
import type { WorkKnowledge } from './work-knowledge.ts';

/** `now`: may and can do today. `step_up`: on the way, with some language or training. `own_level`: where somebody wants to be. */
export const RUNGS = ['now', 'step_up', 'own_level'] as const;
export type Rung = (typeof RUNGS)[number];

export type RankedOccupation = {
  occupation: string;
  nlqf: number;
  atOwnLevel: boolean;
  explanation: Explanation;
};

/** Only what an occupation has: no employer, place, hours or day. */
const COUNTED = [
  'competences',
  'near_competences',
  'recency',
  'occupation',
  'level',
  'language',
  'start',
] as const;
/** Steps of language that a first year can bring. */
const STEPS_ON_THE_WAY = 2;
/** Of what the work asks, what somebody should have to begin in it without training; per mille of the points for competences. */
const ENOUGH = 400;
/** What makes work akin to what somebody did, and the least of it; per mille of the points for all three. */
const AKIN = ['competences', 'near_competences', 'occupation'];
const LEAST_AKIN = 40;

/** Occupations for a person in three rungs, the best first. With the same factors, weights and gates as vacancies. */
export function rankOccupations(
  wanted: WantedWork,
  knowledge: WorkKnowledge,
  { weights, limit, on }: { weights: Weights; limit: number; on: PlainDate },
): Readonly<Record<Rung, readonly RankedOccupation[]>> {
  const person = preparePerson(wanted, knowledge, on);
  const only = onlyCounted(weights);
  const rungs: Record<Rung, RankedOccupation[]> = { now: [], step_up: [], own_level: [] };
  for (const [id, { nlqf }] of Object.entries(knowledge.profiles)) {
    const { rung, atOwnLevel, explanation } = assess(id, person, only);
    if (rung) rungs[rung].push({ occupation: id, nlqf, atOwnLevel, explanation });
  }
  for (const rung of RUNGS)
    rungs[rung] = (rung === 'now' ? rungs[rung] : akinOr(rungs[rung]))
      .sort((a, b) => b.explanation.score - a.explanation.score || (a.occupation < b.occupation ? -1 : 1))
      .slice(0, limit);
  return rungs;
}

/** A way up leads on from what somebody did. Where nothing does, as for who never worked, every way is open. */
function akinOr(all: RankedOccupation[]): RankedOccupation[] {
  const akin = all.filter(({ explanation: { factors } }) => {
    const counted = factors.filter(({ id }) => AKIN.includes(id));
    const sum = (what: 'points' | 'weight') => counted.reduce((total, factor) => total + factor[what], 0);
    return sum('points') * 1000 >= LEAST_AKIN * sum('weight');
  });
  return akin.length > 0 ? akin : all;
}

/** `canBegin`: no training is needed first, for as far as the profile says. Without `rung` it is on none. */
export type AssessedOccupation = {
  rung?: Rung;
  canBegin: boolean;
  atOwnLevel: boolean;
  explanation: Explanation;
};

/** One occupation for a person, as `rankOccupations` sees it. */
export function assessOccupation(id: string, person: Person, weights: Weights): AssessedOccupation {
  return assess(id, person, onlyCounted(weights));
}

function assess(id: string, person: Person, only: Weights): AssessedOccupation {
  const asked = occupationAsks(id, person.knowledge);
  const explanation = explain(asked, person, only);
  const atOwnLevel = isOwnLevel(asked, person);
  const canBegin = hasEnough(asked, person, explanation);
  const rung = rungOf(asked, person, { explanation, atOwnLevel, canBegin });
  return { ...(rung && { rung }), canBegin, atOwnLevel, explanation };
}

export function onlyCounted(weights: Weights): Weights {
  const counted = Object.entries(weights).map(([id, weight]) => [
    id,
    COUNTED.some((one) => one === id) ? weight : 0,
  ]);
  // The same factors, some of them with nothing.
  return Object.fromEntries(counted) as Weights;
}

function occupationAsks(id: string, knowledge: WorkKnowledge): Explained {
  const { isco08 } = knowledge.occupations.get(id) ?? {};
  const usual = knowledge.profiles[id];
  const competences = IMPORTANCES.flatMap((importance) =>
    (usual?.competences[importance] ?? []).map((competence) => ({ id: competence, importance })),
  );
  return {
    asked: askedCodes(competences, knowledge),
    work: { occupation: id, ...(isco08 !== undefined && { isco08 }) },
    languages: languageNeeds(usual?.dutch, []),
    papers: { licences: [], ...(usual && { nlqf: usual.nlqf }) },
    terms: {},
    circumstances: { bits: circumstanceBits(usual?.circumstances ?? []) },
    place: {},
    days: { published: 0, validThrough: 0 },
  };
}

/** Without a known level it is the level of the work that the person has done. */
function isOwnLevel({ papers }: Explained, person: Person): boolean {
  const { wanted, knowledge } = person;
  if (wanted.nlqf) return level.value(person, papers) === FULL;
  const done = wanted.occupations.flatMap(({ id }) => knowledge.profiles[id]?.nlqf ?? []);
  return papers.nlqf !== undefined && done.length > 0 && papers.nlqf >= Math.max(...done);
}

/** An entry function, or most of what the work asks. */
function hasEnough({ work }: Explained, { knowledge }: Person, { factors }: Explanation): boolean {
  const weight = factors.find(({ id }) => id === 'competences')?.weight ?? 0;
  const points = factors
    .filter(({ id }) => id === 'competences' || id === 'near_competences')
    .reduce((sum, factor) => sum + factor.points, 0);
  return knowledge.profiles[work.occupation ?? '']?.entry === true || points * 1000 >= ENOUGH * weight;
}

function rungOf(
  asked: Explained,
  person: Person,
  { explanation, atOwnLevel, canBegin }: Omit<AssessedOccupation, 'rung'>,
): Rung | undefined {
  const isClosed = (id: string) =>
    explanation.gates.some((gate) => gate.id === id && gate.state === 'closed');
  if (isClosed('circumstances')) return undefined;
  const steps = missingSteps(person, asked.languages);
  if (steps === 0 && !isClosed('regulated') && canBegin) return 'now';
  if (atOwnLevel) return 'own_level';
  return steps <= STEPS_ON_THE_WAY && !isClosed('regulated') ? 'step_up' : undefined;
}
