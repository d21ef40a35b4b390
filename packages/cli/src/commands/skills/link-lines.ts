// SPDX-License-Identifier: EUPL-1.2
import { AppError, type FieldFault, isLanguage, LANGUAGES } from '@opstap/kernel';
import { type LinkIndex, link } from '@opstap/taxonomy/linking';
import { outputTo } from '../../output-file.ts';
import { type Row, rowsIn } from '../../tab-separated.ts';
import { shown } from './shown.ts';

/**
 * Links a file of texts, a row at a time. A row that is wrong gets no line.
 * @throws AppError `lines-wrong` at the end, with every fault under the number of its line.
 */
export async function linkLines({
  index,
  input,
  output,
  limit,
}: {
  index: LinkIndex;
  input: string;
  output: string | undefined;
  limit: number;
}): Promise<void> {
  const out = await outputTo(output);
  const faults: FieldFault[] = [];
  for await (const row of rowsIn(input, ['id', 'lang', 'text'])) {
    const found = faultsOf(row);
    faults.push(...found);
    const { id, lang, text = '' } = row.cells;
    const language = isLanguage(lang) ? lang : undefined;
    if (found.length === 0)
      await out.write(JSON.stringify({ id, ...shown(link(index, text, { language, limit })) }));
  }
  await out.end();
  const wrong = new Set(faults.map(({ field }) => field.split(' ')[0]));
  if (wrong.size > 0) throw new AppError('invalid', 'lines-wrong', { count: wrong.size }, faults);
}

function faultsOf({ line, cells: { id, lang, text } }: Row): FieldFault[] {
  return [
    ...(id ? [] : [{ field: `${line} id`, code: 'field-required' }]),
    ...(text ? [] : [{ field: `${line} text`, code: 'field-required' }]),
    ...(!lang || isLanguage(lang)
      ? []
      : [{ field: `${line} lang`, code: 'field-value', data: { values: LANGUAGES.join(', ') } }]),
  ];
}
