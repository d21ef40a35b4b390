// SPDX-License-Identifier: EUPL-1.2
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { todayInAmsterdam } from '@opstap/kernel';
import type { LinkCheck } from '@opstap/publication';
import { checkLinkForm, LINK_CHECK, outgoingLinks, readSources } from '@opstap/publication/compile';
import { Command } from 'commander';
import { ROOT } from '../../corpus.ts';
import { openLinks } from '../../open-links.ts';

export const links = new Command('links')
  .description('the addresses outside Opstap: their form, and with --online whether they still open')
  .option('--online', 'open each of them, once; this asks the sites themselves')
  .option('--record', `with --online: write what was found to ${LINK_CHECK}, for the page of the editors`)
  .option('--json', 'print JSON')
  .action(async ({ online, record, json }: { online?: true; record?: true; json?: true }) => {
    const sources = (await readSources(ROOT)).filter(({ path }) => path !== LINK_CHECK);
    const found = outgoingLinks(sources);
    const problems = checkLinkForm(found);
    if (!json) for (const { path, message } of problems) console.log(`${path}: ${message}`);
    const faults = online ? await openLinks(found) : [];
    if (!json)
      for (const { url, fault, paths } of faults) console.log(`${url}: ${fault} (${paths.join(', ')})`);
    const summary = { links: found.length, problems, ...(online && { broken: faults }) };
    if (json) console.log(JSON.stringify(summary, null, 2));
    else
      console.log(
        `${found.length} addresses, ${problems.length} with a fault of form${online ? `, ${faults.length} that did not open` : ''}`,
      );
    if (online && record) {
      const checkedOn = todayInAmsterdam(Date.now());
      const check: LinkCheck = { checkedOn, links: found.length, broken: faults };
      await mkdir(dirname(join(ROOT, LINK_CHECK)), { recursive: true });
      await writeFile(join(ROOT, LINK_CHECK), `${JSON.stringify(check, null, 2)}\n`);
    }
    if (problems.length > 0) process.exitCode = 2;
    else if (faults.length > 0) process.exitCode = 3;
  });
