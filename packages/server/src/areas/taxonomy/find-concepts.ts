// SPDX-License-Identifier: EUPL-1.2
import type { AnswerOf, InputOf, Routes } from '@opstap/contract';
import { LANGUAGES } from '@opstap/kernel';
import { editDistance, foldText } from '@opstap/taxonomy';
import type { Answer } from '../../area.ts';
import type { Ctx } from '../../context.ts';
import { type FoundConcept, findByWords, listNearWords, type WordForms } from './concept-store.ts';
import { listTaxonomies } from './list-taxonomies.ts';

const DEFAULT_LIMIT = 10;
const MOST_WORDS = 8;

/** Concepts of the imported schemes by their labels; where nothing begins so, also by words with a typing mistake. */
export async function findConcepts(
  ctx: Ctx,
  { query }: InputOf<Routes['findConcepts']>,
): Promise<Answer<AnswerOf<Routes['findConcepts']>>> {
  const { language = LANGUAGES[0], limit = DEFAULT_LIMIT } = query;
  const folded = foldText(query.q);
  const words = [...new Set(folded.split(' ').filter((word) => word !== ''))].slice(0, MOST_WORDS);
  const asked = { folded, language, limit };
  const taxonomies = await listTaxonomies(ctx);
  if (taxonomies.length === 0 || folded.length < 2) return { body: { concepts: [], taxonomies } };
  const exact = await findByWords(
    ctx.db,
    words.map((word) => [word]),
    asked,
  );
  const found = exact.length > 0 ? exact : await findMisspelt(ctx, words, asked);
  return { body: { concepts: found.map(shown), taxonomies } };
}

async function findMisspelt(
  { db }: Ctx,
  words: readonly string[],
  asked: Parameters<typeof findByWords>[2],
): Promise<FoundConcept[]> {
  const forms: WordForms[] = [];
  for (const word of words) forms.push([word, ...nearest(word, await listNearWords(db, word, 50))]);
  return forms.every(({ length }) => length === 1) ? [] : findByWords(db, forms, asked);
}

/** One letter wrong, or two in a long word; as in the look-up of our own occupations. */
function nearest(word: string, others: readonly string[]): string[] {
  if (word.length < 4) return [];
  const allowed = word.length < 8 ? 1 : 2;
  return others.filter((other) => editDistance(word, other) <= allowed);
}

function shown(found: FoundConcept): AnswerOf<Routes['findConcepts']>['concepts'][number] {
  const { recognised_language, label, dutch, isco08, ...concept } = found;
  return {
    ...concept,
    ...(isco08 !== null && { isco08 }),
    ...(dutch !== null && { dutch }),
    label: label ?? found.recognised,
    recognisedLanguage: recognised_language,
  };
}
