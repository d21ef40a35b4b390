// SPDX-License-Identifier: EUPL-1.2
import type { AnswerOf, Routes } from '@opstap/contract';
import { LANGUAGES, type Language } from '@opstap/kernel';
import { occupationName } from '@opstap/taxonomy';
import type { Ctx } from '../../context.ts';

/** The professions of the list, in the order of the reference data, named in one language. */
export function listProfessions(
  { publication: { reference } }: Pick<Ctx, 'publication'>,
  { language = LANGUAGES[0] }: { language?: Language | undefined },
): AnswerOf<Routes['listProfessions']> {
  const sectors = new Map(reference.occupations.map(({ id, sector }) => [id, sector]));
  const professions = reference.professions.map(({ id, regulation, confidence }) => ({
    id,
    title: occupationName(reference, id, language) ?? id,
    sector: sectors.get(id) ?? '',
    regulation,
    confidence,
  }));
  return { professions };
}
