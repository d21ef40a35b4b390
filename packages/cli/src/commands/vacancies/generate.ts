// SPDX-License-Identifier: EUPL-1.2
import { AppError, euroCents, todayInAmsterdam } from '@opstap/kernel';
import { loadPublication } from '@opstap/publication/node';
import { loadSynthetic, minimumWageOf } from '@opstap/server';
import { asJobPosting, generateVacancies } from '@opstap/vacancies';
import { Command } from 'commander';
import { dateOf } from '../../given.ts';
import { outputTo } from '../../output-file.ts';
import { progressBar } from '../../progress.ts';
import { withStorage } from '../../storage.ts';

type Options = {
  count: number;
  seed: number;
  on?: string;
  source: string;
  output?: string;
  load?: true;
  jobPosting?: true;
};

export const generate = new Command('generate')
  .description(
    'Synthetic vacancies with texts in Dutch, marked as such; the same ones for the same seed and day',
  )
  .option('--count <number>', 'how many', wholeNumber('--count'), 5_000)
  .option('--seed <number>', 'of chance', wholeNumber('--seed'), 1)
  .option('--on <date>', 'the day: they are published in the weeks before it (default: today)')
  .option('--source <id>', 'the source that they are of', 'synthetic')
  .option('--output <file>', 'where they go, as JSON Lines (default: standard output)')
  .option('--job-posting', 'write them as JobPosting of schema.org instead of our own form')
  .option('--load', 'put them into the storage of this installation instead')
  .action(async ({ count, seed, on, source, output, load, jobPosting }: Options) => {
    const { pack, reference, taxonomy } = await loadPublication();
    const today = dateOf('--on', on) ?? todayInAmsterdam(Date.now());
    const minimumWage = minimumWageOf(pack)(today) ?? euroCents(0);
    const vacancies = generateVacancies(reference, taxonomy, { count, seed, source, today, minimumWage });
    if (load) {
      const bar = progressBar('load');
      const saved = await withStorage((storage) =>
        loadSynthetic(storage.vacancySink, vacancies, source, (done) => bar.show(done, count)),
      ).finally(bar.end);
      console.log(
        `${source}: ${saved.added} added, ${saved.changed} changed, ${saved.duplicates} are copies of others`,
      );
      return;
    }
    const towns = new Map(reference.municipalities.map((one) => [one.code, one]));
    const out = await outputTo(output);
    for (const vacancy of vacancies)
      await out.write(
        JSON.stringify(
          jobPosting
            ? asJobPosting(vacancy, vacancy.municipality && towns.get(vacancy.municipality))
            : vacancy,
        ),
      );
    await out.end();
  });

function wholeNumber(field: string): (text: string) => number {
  return (text) => {
    if (/^\d{1,8}$/.test(text)) return Number(text);
    throw new AppError('invalid', 'invalid-input', {}, [{ field, code: 'field-invalid' }]);
  };
}
