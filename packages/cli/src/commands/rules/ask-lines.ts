// SPDX-License-Identifier: EUPL-1.2
import { AppError, type FieldFault, isPlainDate } from '@opstap/kernel';
import type { ExplainedOutcome, Publication } from '@opstap/publication';
import { type AsOf, ask, type Outcome } from '@opstap/rules';
import { parseJson, readText } from '../../given.ts';
import { outputTo } from '../../output-file.ts';
import { factsOf, requireOutcome } from './situation.ts';

type Lines = {
  input: string;
  output: string | undefined;
  publication: Publication;
  /** The dates of a line that names none. */
  asOf: AsOf;
  explain(outcome: string, answer: Outcome, asOf: AsOf): ExplainedOutcome;
};

/**
 * Answers a file of questions, one JSON object a line, each with its `id`. A line that is wrong gets no answer.
 * @throws AppError `lines-wrong` at the end, with every fault under the number of its line.
 */
export async function askLines(lines: Lines): Promise<void> {
  const text = await readText(lines.input);
  const out = await outputTo(lines.output);
  const faults: FieldFault[] = [];
  const wrong = new Set<number>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      await out.write(JSON.stringify(answerLine(lines, line)));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      wrong.add(index + 1);
      faults.push(
        ...faultsOf(error).map((fault) => ({ ...fault, field: [index + 1, fault.field].join(' ').trim() })),
      );
    }
  }
  await out.end();
  if (wrong.size > 0) throw new AppError('invalid', 'lines-wrong', { count: wrong.size }, faults);
}

function answerLine({ publication, asOf, explain }: Lines, line: string) {
  const given = parseJson(line);
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new AppError('invalid', 'malformed-json');
  const { id, outcome, facts = {}, on = asOf.on, known = asOf.known }: Record<string, unknown> = { ...given };
  if (typeof outcome !== 'string') throw fieldFault('outcome', 'field-required');
  requireOutcome(publication, outcome);
  if (!isPlainDate(on)) throw fieldFault('on', 'field-date');
  if (known !== undefined && !isPlainDate(known)) throw fieldFault('known', 'field-date');
  const dates = { on, known };
  const answer = ask(publication.pack, outcome, factsOf(publication, facts), dates);
  return { id, ...explain(outcome, answer, dates) };
}

function fieldFault(field: string, code: string): AppError {
  return new AppError('invalid', 'invalid-input', {}, [{ field, code }]);
}

/** The faults of a line, or the refusal itself where it names no field. */
function faultsOf({ faults, code, data }: AppError): readonly FieldFault[] {
  return faults.length > 0 ? faults : [{ field: '', code, data }];
}
