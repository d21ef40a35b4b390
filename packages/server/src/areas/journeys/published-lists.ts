// SPDX-License-Identifier: EUPL-1.2
import type { AnswerOf, Routes } from '@opstap/contract';
import { LANGUAGES, type Language } from '@opstap/kernel';
import type { Publication } from '@opstap/publication';
import { occupationName } from '@opstap/taxonomy';
import { buildLinkIndex, conceptsOf, type LinkIndex, link } from '@opstap/taxonomy/linking';

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

const indexes = new WeakMap<Publication['reference'], LinkIndex>();
/** Further from the text than this is no answer. */
const WORTH_TELLING = 0.4;

/** Occupations that fit a text in any language, labelled in one. The text may be half typed, a sentence, or about tasks. */
export function findOccupations(
  { reference, taxonomy }: Publication,
  {
    text,
    language = LANGUAGES[0],
    limit = DEFAULT_LIMIT,
  }: { text: string; language?: Language | undefined; limit?: number | undefined },
): AnswerOf<Routes['findOccupations']> {
  const index = indexes.get(reference) ?? buildLinkIndex(conceptsOf(reference, taxonomy));
  indexes.set(reference, index);
  const { links } = link(index, text, { language, limit, kinds: ['occupation'], isTyping: true });
  const near = links.filter(({ score }) => score >= WORTH_TELLING);
  const occupations = near.flatMap(({ concept: { concept: id }, label, score }) => {
    const occupation = reference.occupations.find((one) => one.id === id);
    if (!occupation) return [];
    const { isco08, regulation } = occupation;
    return [
      {
        id,
        label: occupationName(reference, id, language) ?? label,
        recognised: label,
        isco08,
        regulation,
        score,
      },
    ];
  });
  return { occupations };
}
