// SPDX-License-Identifier: EUPL-1.2
import { loadPublication } from '@opstap/publication/node';
import { Command } from 'commander';
import { withStorage } from '../../storage.ts';

export const stats = new Command('stats')
  .description('courses, free places and waiting time by region and the level that they lead to')
  .option('--json', 'print JSON')
  .action(async ({ json }: { json?: true }) => {
    const [{ reference }, counts] = await Promise.all([
      loadPublication(),
      withStorage((storage) => storage.countProvision()),
    ]);
    if (json) return console.log(JSON.stringify(counts, null, 2));
    for (const count of counts) {
      const name = reference.regions.find(({ code }) => code === count.region)?.name ?? 'everywhere';
      const places = count.saysPlaces > 0 ? `${count.freePlaces} free places` : 'places not known';
      const wait =
        count.saysWaiting > 0 ? `longest wait ${count.longestWaitWeeks} weeks` : 'waiting time not known';
      console.log(`${name}, to ${count.level}: ${count.courses} courses, ${places}, ${wait}`);
    }
    console.log(`${counts.reduce((sum, { courses }) => sum + courses, 0)} courses`);
  });
