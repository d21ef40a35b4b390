// SPDX-License-Identifier: EUPL-1.2
import { AppError } from '@opstap/kernel';
import { outcomeExplainer, translator } from '@opstap/publication';
import { ask as askRule } from '@opstap/rules';
import { Command } from 'commander';
import { askLines } from './ask-lines.ts';
import { printOutcome } from './print-outcome.ts';
import { readSituation, requireOutcome, type SituationOptions, withSituation } from './situation.ts';

type Options = SituationOptions & { input?: string; output?: string };

export const ask = withSituation(new Command('ask'))
  .description('one outcome with its reasons and sources; or many, from a file with one question a line')
  .argument('[outcome]', 'name of the outcome, see: opstap rules list')
  .option('--input <file>', 'questions as JSON Lines: { id, outcome, facts, on?, known? }')
  .option('--output <file>', 'where the answers go, one a line (default: standard output)')
  .action(async (outcome: string | undefined, options: Options) => {
    const { publication, facts, asOf, language } = await readSituation(options);
    const explain = outcomeExplainer(publication.pack, translator(language, publication.catalog(language)));
    if (options.input !== undefined)
      return askLines({ input: options.input, output: options.output, publication, asOf, explain });
    if (outcome === undefined)
      throw new AppError('invalid', 'invalid-input', {}, [{ field: 'outcome', code: 'field-required' }]);
    requireOutcome(publication, outcome);
    const answer = explain(outcome, askRule(publication.pack, outcome, facts, asOf), asOf);
    if (options.json) console.log(JSON.stringify(answer, null, 2));
    else printOutcome(answer, publication, language);
  });
