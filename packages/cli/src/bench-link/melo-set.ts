// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLanguage, type Language } from '@opstap/kernel';
import type { CorpusElement } from '@opstap/taxonomy/linking';

/** A set of the MELO benchmark: queries, a corpus, and which elements answer which query. */
export type MeloSet = {
  name: string;
  language: Language;
  queries: readonly { id: string; text: string; answers: ReadonlySet<string> }[];
  elements: readonly (CorpusElement & { concept: string })[];
};

const FILES = ['queries.tsv', 'corpus_elements.tsv', 'concept_mapping.tsv', 'annotations.tsv'];

/** The sets found below a folder, itself included. */
export function meloSetsIn(folder: string): MeloSet[] {
  if (!existsSync(folder)) return [];
  const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const below = inside.flatMap(({ name }) => meloSetsIn(join(folder, name)));
  const isSet = FILES.every((file) => existsSync(join(folder, file)));
  return isSet ? [readSet(folder), ...below] : below;
}

function readSet(folder: string): MeloSet {
  const rows = (file: string) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t'));
  const conceptOf = new Map(rows('concept_mapping.tsv').map(([id = '', concept = '']) => [id, concept]));
  const answers = new Map<string, Set<string>>();
  for (const [query = '', , element = ''] of rows('annotations.tsv'))
    answers.set(query, (answers.get(query) ?? new Set()).add(element));
  const name = folder.split(/[\\/]/).at(-1) ?? folder;
  const language = name.split('_').at(-1);
  return {
    name,
    // Sets are named for the language of query and corpus: nld_q_nl_c_nl.
    language: isLanguage(language) ? language : 'en',
    queries: rows('queries.tsv').map(([id = '', text = '']) => ({
      id,
      text,
      answers: answers.get(id) ?? new Set(),
    })),
    elements: rows('corpus_elements.tsv').map(([id = '', text = '']) => ({
      id,
      text,
      concept: conceptOf.get(id) ?? id,
    })),
  };
}
