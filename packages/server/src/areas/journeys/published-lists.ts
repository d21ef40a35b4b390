// SPDX-License-Identifier: EUPL-1.2
import type { AnswerOf, Routes } from '@opstap/contract';
import { LANGUAGES, type Language } from '@opstap/kernel';
import type { Publication } from '@opstap/publication';
import {
  buildOccupationIndex,
  lookUpOccupations,
  type OccupationIndex,
  occupationName,
} from '@opstap/taxonomy';

const COLLATOR = new Intl.Collator('nl');
const DEFAULT_LIMIT = 10;

export function listFacts({ pack }: Publication): AnswerOf<Routes['listFacts']> {
  const facts = Object.entries(pack.facts).map(([name, { type, values, min, max, question }]) => ({
    name,
    type,
    ...(values && { values: [...values] }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(question !== undefined && { question }),
  }));
  const questions = pack.questions.map((question) => ({ ...question, facts: [...question.facts] }));
  return { packHash: pack.hash, questions, facts };
}

export function listSteps({
  pack,
}: Publication): Pick<Publication['pack'], 'phases' | 'steps' | 'sources'> & { packHash: string } {
  return { packHash: pack.hash, phases: pack.phases, steps: pack.steps, sources: pack.sources };
}

export function listMunicipalities({ reference }: Publication): AnswerOf<Routes['listMunicipalities']> {
  const municipalities = reference.municipalities.map(({ code, name, province, region }) => ({
    code,
    name,
    province,
    region,
  }));
  return { municipalities: municipalities.sort((one, other) => COLLATOR.compare(one.name, other.name)) };
}

const indexes = new WeakMap<Publication['reference'], OccupationIndex>();

/** Occupations that fit a text in any language, labelled in one. */
export function findOccupations(
  { reference }: Publication,
  {
    text,
    language = LANGUAGES[0],
    limit = DEFAULT_LIMIT,
  }: { text: string; language?: Language | undefined; limit?: number | undefined },
): AnswerOf<Routes['findOccupations']> {
  const index = indexes.get(reference) ?? buildOccupationIndex(reference);
  indexes.set(reference, index);
  const matches = lookUpOccupations(index, text, language, limit);
  const occupations = matches.map(({ occupation, label, score }) => {
    return {
      id: occupation.id,
      label: occupationName(reference, occupation.id, language) ?? label,
      recognised: label,
      isco08: occupation.isco08,
      regulation: occupation.regulation,
      score,
    };
  });
  return { occupations };
}
