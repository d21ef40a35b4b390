// SPDX-License-Identifier: EUPL-1.2
import { Command } from 'commander';
import { withStorage } from '../../storage.ts';

export const list = new Command('list')
  .description('what is loaded: version, numbers, and the words that must stand where it is shown')
  .option('--json', 'print JSON')
  .action(async ({ json }: { json?: true }) => {
    const taxonomies = await withStorage((storage) => storage.listTaxonomies());
    if (json) return console.log(JSON.stringify(taxonomies, null, 2));
    for (const { scheme, version, attribution, complete, importedAt, ...counts } of taxonomies) {
      const when = complete ? `imported ${importedAt?.slice(0, 16)}` : 'NOT COMPLETE: run the import again';
      console.log(`${scheme} ${version}  ${when}`);
      console.log(`  ${counts.concepts} concepts, ${counts.labels} labels, ${counts.relations} relations`);
      console.log(`  ${attribution}`);
    }
    console.log(`${taxonomies.length} loaded`);
  });
