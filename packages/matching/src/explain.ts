// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS, type CefrLevel } from '@opstap/kernel';
import type { Importance } from '@opstap/taxonomy';
import { type AskedCode, competenceOf, importanceOf } from './competence-weights.ts';
import type { FactorId } from './factors/factor.ts';
import { missingLicences } from './factors/licences.ts';
import { distanceTo } from './gates/distance.ts';
import { GATE_IDS, type GateId } from './gates/gate.ts';
import { closedGates } from './gates/index.ts';
import { interimFunctions } from './interim-functions.ts';
import type { FacetName, Matchable } from './matchable.ts';
import type { Person } from './person.ts';
import { type FactorPoints, pointsByFactor, scoreOf } from './score.ts';
import { highestScore, type Weights } from './weights.ts';

export type AskedCompetence = { id: string; importance: Importance };

/** What is missing, and what would close it. */
export type Gap =
  | { kind: 'language'; language: string; has: CefrLevel; needed: CefrLevel }
  | { kind: 'licence'; licence: string }
  | { kind: 'recognition'; occupation: string; interim: readonly string[] }
  | { kind: 'competence'; competence: string; importance: Importance; through?: string | undefined };

/** `check`: it passes, but what decides it is not known here. */
export type GateState = { id: GateId; state: 'passed' | 'check' | 'closed'; rule?: string };

export type Explanation = {
  score: number;
  /** The most that could be reached with these weights. */
  highest: number;
  /** Their sum is the score, always. */
  factors: readonly FactorPoints[];
  /** The three that speak for it most. */
  reasons: readonly FactorId[];
  competences: {
    has: readonly AskedCompetence[];
    near: readonly (AskedCompetence & { through: string })[];
    missing: readonly AskedCompetence[];
  };
  gaps: readonly Gap[];
  gates: readonly GateState[];
  /** In a straight line. */
  kilometres?: number;
};

const REASONS = 3;
/** Of competences the most telling; a list of all would hide them. */
const MOST_COMPETENCE_GAPS = 5;

export type Explained = Pick<Matchable, 'asked' | FacetName>;

export function explain(vacancy: Explained, person: Person, weights: Weights): Explanation {
  const factors = pointsByFactor(vacancy, person, weights);
  const competences = sortAsked(vacancy.asked, person);
  const kilometres = distanceTo(person, vacancy.place);
  return {
    score: scoreOf(factors),
    highest: highestScore(weights),
    factors,
    reasons: strongest(factors),
    competences,
    gaps: gapsOf(vacancy, person, competences),
    gates: gateStates(vacancy, person),
    ...(kilometres !== undefined && { kilometres }),
  };
}

/** Those that bring the most points; of two alike the one that comes first in the list of factors. */
function strongest(factors: readonly FactorPoints[]): FactorId[] {
  return factors
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, REASONS)
    .map(({ id }) => id);
}

/** What is asked, the most telling first. */
function sortAsked(asked: readonly AskedCode[], { knowledge, holdings }: Person): Explanation['competences'] {
  const { ids, byCode } = knowledge.weights;
  const sorted = asked.toSorted((a, b) => (byCode[b] ?? 0) - (byCode[a] ?? 0) || a - b);
  const competences = sorted.map((code) => ({
    holding: holdings.get(competenceOf(code)),
    shown: { id: ids[competenceOf(code)] ?? '', importance: importanceOf(code) },
  }));
  return {
    has: competences.flatMap(({ holding, shown }) => (holding?.direct ? [shown] : [])),
    near: competences.flatMap(({ holding, shown }) =>
      holding && holding.direct === 0 && holding.through !== undefined
        ? [{ ...shown, through: ids[holding.through] ?? '' }]
        : [],
    ),
    missing: competences.flatMap(({ holding, shown }) => (holding ? [] : [shown])),
  };
}

function gapsOf(vacancy: Explained, person: Person, competences: Explanation['competences']): Gap[] {
  const { occupation } = vacancy.work;
  const languages = vacancy.languages.flatMap(({ id, level }): Gap[] => {
    const own = person.languages.get(id) ?? 0;
    if (own >= level) return [];
    return [{ kind: 'language', language: id, has: levelAt(own), needed: levelAt(level) }];
  });
  const licences = missingLicences(person, vacancy.papers).map(
    (licence): Gap => ({ kind: 'licence', licence }),
  );
  const isClosed = (closedGates(person, vacancy) >> GATE_IDS.indexOf('regulated')) & 1;
  const recognition: Gap[] =
    isClosed && occupation !== undefined
      ? [{ kind: 'recognition', occupation, interim: interimFunctions(person, occupation) }]
      : [];
  const missing = [
    ...competences.missing.map(({ id, importance }) => ({ competence: id, importance })),
    ...competences.near.map(({ id, importance, through }) => ({ competence: id, importance, through })),
  ].filter(({ importance }) => importance !== 'somewhat');
  return [
    ...recognition,
    ...languages,
    ...licences,
    ...missing.slice(0, MOST_COMPETENCE_GAPS).map((gap): Gap => ({ kind: 'competence', ...gap })),
  ];
}

function levelAt(level: number): CefrLevel {
  return CEFR_LEVELS[level] ?? 'A0';
}

function gateStates(vacancy: Explained, person: Person): GateState[] {
  const closed = closedGates(person, vacancy);
  const { contract } = vacancy.terms;
  const form = contract && person.wanted.formsOfWork?.[contract];
  return GATE_IDS.map((id, at) => {
    const isClosed = (closed >> at) & 1;
    if (id === 'right_to_work') {
      const state = isClosed ? 'closed' : form?.may === 'yes' ? 'passed' : 'check';
      return { id, state, ...(form && { rule: form.rule }) };
    }
    if (id === 'regulated') return { id, state: isClosed ? 'closed' : regulatedState(vacancy, person) };
    if (id === 'distance')
      return {
        id,
        state: isClosed ? 'closed' : distanceTo(person, vacancy.place) === undefined ? 'check' : 'passed',
      };
    return { id, state: isClosed ? 'closed' : 'passed' };
  });
}

/** What our list of professions does not say, or is not sure of, must be checked with the authority. */
function regulatedState({ work }: Explained, { knowledge }: Person): 'passed' | 'check' {
  const occupation = work.occupation === undefined ? undefined : knowledge.occupations.get(work.occupation);
  return occupation && !occupation.verify ? 'passed' : 'check';
}
