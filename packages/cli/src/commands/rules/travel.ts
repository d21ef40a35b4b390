// SPDX-License-Identifier: EUPL-1.2
import { AppError, addMonths } from '@opstap/kernel';
import { outcomeExplainer, translator } from '@opstap/publication';
import { travel as travelThrough } from '@opstap/rules/ahead';
import { Command } from 'commander';
import { dateOf } from '../../given.ts';
import { bold, dim, wrap } from '../../terminal.ts';
import { printOutcome, shortAnswer } from './print-outcome.ts';
import { readSituation, requireOutcome, type SituationOptions, withSituation } from './situation.ts';

type Options = SituationOptions & { to?: string };
const DEFAULT_MONTHS = 24;

export const travel = withSituation(new Command('travel'))
  .description(
    'every day on which an outcome changes, and why: new law, new amount, a birthday, the end of a permit',
  )
  .argument('<outcome>', 'name of the outcome')
  .option('--to <date>', 'the last day (default: two years after --on)')
  .action(async (outcome: string, options: Options) => {
    const { publication, facts, asOf, language } = await readSituation(options);
    requireOutcome(publication, outcome);
    const explain = outcomeExplainer(publication.pack, translator(language, publication.catalog(language)));
    const to = dateOf('--to', options.to) ?? addMonths(asOf.on, DEFAULT_MONTHS);
    if (to < asOf.on)
      throw new AppError('invalid', 'invalid-input', {}, [{ field: '--to', code: 'field-invalid' }]);
    const { on: from, ...known } = asOf;
    const { start, changes } = travelThrough(publication.pack, outcome, facts, { from, to, ...known });
    const explained = changes.map(({ on, before, after, causes }) => ({
      on,
      before: explain(outcome, before, { ...known, on }),
      after: explain(outcome, after, { ...known, on }),
      causes,
    }));
    const timeline = { outcome, from, to, start: explain(outcome, start, asOf), changes: explained };
    if (options.json)
      return console.log(JSON.stringify({ ...timeline, packHash: publication.pack.hash }, null, 2));
    printOutcome(timeline.start, publication, language);
    for (const { on, before, after, causes } of explained) {
      console.log(`${bold(on)} ${shortAnswer(before)} → ${shortAnswer(after)}`);
      for (const { kind, ...cause } of causes)
        console.log(dim(wrap(`${kind}: ${Object.values(cause).join(' ')}`, '  ')));
    }
  });
