// SPDX-License-Identifier: EUPL-1.2
import { completeFacts } from '@opstap/journeys';
import { AppError, LANGUAGES, type Language, todayInAmsterdam } from '@opstap/kernel';
import { checkedFacts, type Publication } from '@opstap/publication';
import { loadPublication } from '@opstap/publication/node';
import type { AsOf, Facts } from '@opstap/rules';

import { type Command, Option } from 'commander';
import { languageOfUser } from '../../faults.ts';
import { dateOf, readJson } from '../../given.ts';

/** The options that every question to the law takes. */
export type SituationOptions = { facts?: string; on?: string; known?: string; lang?: Language; json?: true };

/** What is asked about: the law and texts, somebody's facts, the dates and the language of the answer. */
export type Situation = { publication: Publication; facts: Facts; asOf: AsOf; language: Language };

export function withSituation(command: Command): Command {
  return command
    .option('--facts <json>', 'facts as JSON, or @file.json (default: none)')
    .option('--on <date>', 'the day asked about, YYYY-MM-DD (default: today)')
    .option('--known <date>', 'only what was published by this day')
    .addOption(
      new Option('--lang <language>', 'language of the texts (default: that of the terminal)').choices(
        LANGUAGES,
      ),
    )
    .option('--json', 'print JSON');
}

/** @throws AppError that names every wrong fact and date. */
export async function readSituation(options: SituationOptions): Promise<Situation> {
  const publication = await loadPublication();
  const known = dateOf('--known', options.known);
  const on = dateOf('--on', options.on) ?? todayInAmsterdam(Date.now());
  return {
    publication,
    facts: options.facts === undefined ? {} : factsOf(publication, await readJson(options.facts)),
    asOf: { on, known },
    language: options.lang ?? languageOfUser(),
  };
}

/** Checked, and completed with what is looked up from an occupation. */
export function factsOf(publication: Publication, given: unknown): Facts {
  return completeFacts(checkedFacts(publication, given), publication.reference.occupations);
}

/** @throws AppError `outcome-unknown`. */
export function requireOutcome({ pack }: Publication, outcome: string): void {
  if (!Object.hasOwn(pack.rules, outcome)) throw new AppError('invalid', 'outcome-unknown', { outcome });
}
