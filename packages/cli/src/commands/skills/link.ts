// SPDX-License-Identifier: EUPL-1.2
import { AppError, LANGUAGES, type Language } from '@opstap/kernel';
import { loadPublication } from '@opstap/publication/node';
import { buildLinkIndex, conceptsOf, type Links, link as linkText } from '@opstap/taxonomy/linking';
import { Command, Option } from 'commander';
import { dim } from '../../terminal.ts';
import { linkLines } from './link-lines.ts';
import { rankQueries } from './rank-queries.ts';
import { shown } from './shown.ts';

type Options = {
  lang?: Language;
  limit: number;
  json?: true;
  input?: string;
  output?: string;
  corpus?: string;
  queries?: string;
};

export const link = new Command('link')
  .description('the occupations and competences that a text is about, best first')
  .argument('[text]', 'a title, a sentence or tasks, in nl, en, uk or ru')
  .addOption(new Option('--lang <language>', 'language of the person or of the corpus').choices(LANGUAGES))
  .option('--limit <number>', 'how many at most', wholeNumber, 10)
  .option('--json', 'print JSON')
  .option('--input <file>', 'many texts, tab-separated: id, lang (may be empty), text')
  .option(
    '--corpus <file>',
    'rank a list of your own instead, tab-separated: id, text and, if known, concept (of a MELO set: from concept_mapping.tsv beside it)',
  )
  .option('--queries <file>', 'what to rank it for, tab-separated: id, text; the best 100 of each')
  .option('--output <file>', 'where the result of --input (JSON Lines) or --corpus (tab-separated) goes')
  .action(async (text: string | undefined, options: Options) => {
    const { lang: language, limit, input, output, corpus, queries } = options;
    if (corpus !== undefined || queries !== undefined)
      return rankQueries({
        corpus: needed('--corpus', corpus),
        queries: needed('--queries', queries),
        output,
        language,
      });
    const given = input === undefined ? needed('text', text) : '';
    const { reference, taxonomy } = await loadPublication();
    const index = buildLinkIndex(conceptsOf(reference, taxonomy));
    if (input !== undefined) return linkLines({ index, input, output, limit });
    const answer = linkText(index, given, { language, limit });
    if (options.json) console.log(JSON.stringify(shown(answer), null, 2));
    else print(answer, given);
  });

function print({ isKnown, links }: Links, text: string): void {
  if (!isKnown) console.log('Not known for certain: ask.');
  for (const { concept, label, language, score, span } of links)
    console.log(
      `${score.toFixed(2)}  ${concept.isco ?? '    '}  ${concept.concept}  ${label} (${language})  ${dim(text.slice(span.start, span.end))}`,
    );
}

function needed(field: string, value: string | undefined): string {
  if (value !== undefined && value.trim() !== '') return value;
  throw new AppError('invalid', 'invalid-input', {}, [{ field, code: 'field-required' }]);
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new AppError('invalid', 'invalid-input', {}, [{ field: '--limit', code: 'field-invalid' }]);
}
