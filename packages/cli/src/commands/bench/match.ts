// SPDX-License-Identifier: EUPL-1.2
import { loadPublication } from '@opstap/publication/node';
import { Command } from 'commander';
import { benchMatch } from '../../bench-match.ts';

type Options = {
  vacancies: string;
  large: string;
  persons: string;
  sqlPersons: string;
  http: boolean;
  json?: true;
};

export const match = new Command('match')
  .description(
    'matching in process beside its SQL form on PGlite and on a PostgreSQL started here, and over HTTP',
  )
  .option('--vacancies <number>', 'how many', '400000')
  .option('--large <number>', 'a second time in process with so many; 0: not', '1000000')
  .option('--persons <number>', 'rankings in process and over HTTP', '300')
  .option('--sql-persons <number>', 'rankings by SQL, compared one by one', '5')
  .option('--no-http', 'leave out POST /v1/matches')
  .option('--json', 'print JSON')
  .action(async ({ vacancies, large, persons, sqlPersons, http, json }: Options) => {
    const figures = await benchMatch(await loadPublication(), {
      vacancies: Number(vacancies),
      large: Number(large),
      persons: Number(persons),
      sqlPersons: Number(sqlPersons),
      http,
      say: (text) => console.error(text),
    });
    if (json) console.log(JSON.stringify(figures, null, 2));
    else console.dir(figures, { depth: null });
  });
