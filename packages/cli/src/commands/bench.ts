// SPDX-License-Identifier: EUPL-1.2
import { benchJourney } from '@opstap/journeys';
import { todayInAmsterdam } from '@opstap/kernel';
import { loadPublication } from '@opstap/publication/node';
import { Command } from 'commander';
import { benchHttp } from '../bench-http.ts';
import { benchRules } from '../bench-rules.ts';
import { dateOf } from '../given.ts';
import { cv } from './bench/cv.ts';
import { extract } from './bench/extract.ts';
import { link } from './bench/link.ts';
import { match } from './bench/match.ts';

const journey = new Command('journey')
  .description('time of one journey in process, and screens of simulated interviews, over synthetic persons')
  .option('--persons <number>', 'how many', '1000')
  .option('--json', 'print JSON')
  .action(async ({ persons, json }: { persons: string; json?: true }) => {
    const { pack } = await loadPublication();
    const figures = benchJourney(pack, todayInAmsterdam(Date.now()), Number(persons));
    console.log(json ? JSON.stringify(figures, null, 2) : figures);
  });

const http = new Command('http')
  .description('POST /v1/journeys beside an empty route of the same server, at a fixed rate, in the same run')
  .option('--rate <number>', 'requests a second', '200')
  .option('--seconds <number>', 'how long for each route', '10')
  .option('--json', 'print JSON')
  .action(async ({ rate, seconds, json }: { rate: string; seconds: string; json?: true }) => {
    const figures = await benchHttp(Number(rate), Number(seconds));
    console.log(json ? JSON.stringify(figures, null, 2) : figures);
  });

const rules = new Command('rules')
  .description('persons a second of the rule engine and, in the same run, of publicodes')
  .option('--persons <number>', 'how many synthetic persons', '100000')
  .option('--on <date>', 'the day asked about (default: today)')
  .option('--json', 'print JSON')
  .action(async ({ persons, on, json }: { persons: string; on?: string; json?: true }) => {
    const { pack } = await loadPublication();
    const day = dateOf('--on', on) ?? todayInAmsterdam(Date.now());
    const figures = await benchRules(pack, day, Number(persons));
    console.log(json ? JSON.stringify(figures, null, 2) : figures);
    if (!figures.publicodes)
      console.error(
        'publicodes is not installed, so there is nothing to compare with: npm ci --prefix tools',
      );
  });

export const command = new Command('bench')
  .description('Measure on this machine, each against a baseline of the same run.')
  .addCommand(journey)
  .addCommand(http)
  .addCommand(rules)
  .addCommand(link)
  .addCommand(match)
  .addCommand(extract)
  .addCommand(cv);
