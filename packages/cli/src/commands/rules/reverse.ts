// SPDX-License-Identifier: EUPL-1.2
import { AppError } from '@opstap/kernel';
import { formatAnswer, translator } from '@opstap/publication';
import { reverse as reverseAnswer } from '@opstap/rules/ahead';
import { Command } from 'commander';
import { bold, wrap } from '../../terminal.ts';
import { readSituation, requireOutcome, type SituationOptions, withSituation } from './situation.ts';

type Options = SituationOptions & { no?: true };

export const reverse = withSituation(new Command('reverse'))
  .description('what would make a yes/no outcome yes: the easiest changes first, and when time alone does it')
  .argument('<outcome>', 'name of a yes/no outcome')
  .option('--no', 'what would make it no')
  .action(async (outcome: string, options: Options) => {
    const { publication, facts, asOf, language } = await readSituation(options);
    const { pack, reference } = publication;
    requireOutcome(publication, outcome);
    if (pack.rules[outcome]?.type !== 'yesno')
      throw new AppError('invalid', 'outcome-not-yesno', { outcome });
    const wanted = options.no !== true;
    const reversal = reverseAnswer(pack, outcome, facts, asOf, wanted);
    if (options.json)
      return console.log(
        JSON.stringify({ outcome, wanted, ...reversal, ...asOf, packHash: pack.hash }, null, 2),
      );
    const t = translator(language, publication.catalog(language));
    console.log(bold(`${outcome}: ${wanted}${reversal.earliest ? ` ${reversal.earliest}` : ''}`));
    for (const { changes, effort } of reversal.ways) {
      const words = changes.map(
        ({ fact, to }) =>
          `${t(`facts.${fact}.label`)}: ${to.map((value) => formatAnswer(fact, value, pack, reference, t)).join(' / ')}`,
      );
      console.log(wrap(`${words.join(' + ')} (${effort})`, '  ', '· '));
    }
  });
