// SPDX-License-Identifier: EUPL-1.2
import { loadPublication } from '@opstap/publication/node';
import { type JoinedOccupation, joinOccupations, type Nearness } from '@opstap/taxonomy';
import { Command } from 'commander';
import { withStorage } from '../../storage.ts';
import { dim } from '../../terminal.ts';

const BECAUSE: Record<Nearness, string> = {
  equal: 'is the same as',
  spelling: 'differs by a letter or two from',
  words: 'shares its words with',
};

export const joins = new Command('joins')
  .description('how our occupations join the imported ones: by ISCO-08 unit group and labels')
  .option('--unsure', 'only those that a person should look at, and those without a join')
  .option('--json', 'print JSON, with the attribution that goes with it')
  .action(async ({ unsure, json }: { unsure?: true; json?: true }) => {
    const { reference } = await loadPublication();
    const groups = [...new Set(reference.occupations.map(({ isco08 }) => isco08))];
    const { taxonomies, labels } = await withStorage(async (storage) => ({
      taxonomies: await storage.listTaxonomies(),
      labels: await storage.listOccupationLabels(groups),
    }));
    const all = joinOccupations(reference, labels);
    const shown = unsure ? all.filter(({ sureness }) => sureness !== 'sure') : all;
    if (json) return console.log(JSON.stringify({ taxonomies, occupations: shown }, null, 2));
    for (const joined of shown) printJoined(joined);
    for (const { scheme, version, attribution } of taxonomies)
      console.log(`${scheme} ${version}: ${attribution}`);
    const count = (wanted: JoinedOccupation['sureness']) =>
      all.filter(({ sureness }) => sureness === wanted).length;
    console.log(`${count('sure')} sure, ${count('unsure')} unsure, ${count('none')} without a join`);
  });

function printJoined({ occupation, isco08, sureness, joins: found }: JoinedOccupation): void {
  console.log(`${sureness.padEnd(6)}  ${occupation} (${isco08})`);
  for (const { language, own, theirs, nearness, uri } of found)
    console.log(`        ${language}: “${own}” ${BECAUSE[nearness]} “${theirs}” ${dim(uri)}`);
}
