// SPDX-License-Identifier: EUPL-1.2
import { loadPublication } from '@opstap/publication/node';
import { checkTaxonomy, type TaxonomyFindings } from '@opstap/taxonomy';
import { Command } from 'commander';
import { bold } from '../../terminal.ts';

export const check = new Command('check')
  .description(
    'our own taxonomy: missing names, forms that lead to several entries, orphans, occupations too alike',
  )
  .option('--json', 'print JSON')
  .action(async ({ json }: { json?: true }) => {
    const { reference, taxonomy } = await loadPublication();
    const findings = checkTaxonomy(reference, taxonomy);
    if (json) console.log(JSON.stringify(findings, null, 2));
    else {
      console.log(
        `${reference.occupations.length} occupations, ${taxonomy.competences.length} competences, ${taxonomy.iscoGroups.length} ISCO-08 groups`,
      );
      for (const [title, lines] of tell(findings)) print(title, lines);
    }
    const { fewNames, collisions, orphans, alike } = findings;
    const faults = [fewNames, collisions.occupations, collisions.competences, orphans, alike].flat();
    if (faults.length > 0) process.exitCode = 1;
  });

/** Unit groups without an occupation are told, and are no fault: their own name is found. */
function tell(findings: TaxonomyFindings): [title: string, lines: string[]][] {
  const { fewNames, collisions, orphans, emptyUnitGroups, alike } = findings;
  const told = [...collisions.occupations, ...collisions.competences];
  return [
    [
      'Fewer than three other names',
      fewNames.map(({ language, id, others }) => `${language} ${id}: ${others}`),
    ],
    [
      'One form for several entries',
      told.map(({ language, form, ids }) => `${language} "${form}": ${ids.join(', ')}`),
    ],
    ['Competences that no occupation asks for', [...orphans]],
    [
      'Occupations too alike',
      alike.map(({ ids, likeness, isco08 }) => `${ids.join(' and ')}: ${likeness} (${isco08})`),
    ],
    ['Unit groups without an occupation', emptyUnitGroups.length > 0 ? [emptyUnitGroups.join(' ')] : []],
  ];
}

function print(title: string, lines: readonly string[]): void {
  console.log(`\n${bold(title)}: ${lines.length === 0 ? 'none' : ''}`);
  for (const line of lines) console.log(`  ${line}`);
}
