// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { LANGUAGES } from '@opstap/kernel';
import { VISITS } from '../visits/five-visits.ts';
import type { Recorded } from '../visits/recorder.ts';
import { walkVisit } from '../visits/walk-visits.ts';
import { withBrowser } from './device.ts';
import { withProduct } from './product.ts';
import { ROOT } from './root.ts';
import { type Section, table } from './section.ts';

const PICTURES = join(ROOT, 'output/visits');

/** Five people in four languages, from the home page to what they came for; pictures of every page in output/visits. */
export async function measureVisits(): Promise<Section> {
  const recorded: Recorded[] = [];
  await withProduct((url) =>
    withBrowser(async (browser) => {
      for (const visit of VISITS)
        for (const language of LANGUAGES)
          recorded.push(await walkVisit(visit, { browser, url, language, pictures: PICTURES }));
    }),
  );
  const twice = recorded.flatMap((one) => one.twice);
  return {
    text: describe(recorded),
    bars: [
      {
        what: 'Facts given twice in five visits, four languages',
        bar: '0',
        measured: String(twice.length),
        met: twice.length === 0,
      },
    ],
    figures: recorded,
  };
}

function describe(recorded: readonly Recorded[]): string[] {
  const rows = VISITS.flatMap(({ id, who }) =>
    recorded
      .filter(({ visit }) => visit === id)
      .map(({ language, taps, facts, twice, path }) => [
        who,
        language,
        taps,
        facts.length,
        twice.length,
        path.join(' → '),
      ]),
  );
  return [
    'Scripted people at 360 × 740, each with an empty device, who start at the home page, type no address, and follow what the pages offer until they have what they came for. A tap is a click or press, an answer that is chosen, or a field that is typed in (a date is three). A fact given on two pages counts as twice. The scripts know the way: they show that it is there and how long it is, not that a person finds it.',
    table(['who', 'language', 'taps', 'facts', 'twice', 'path'], rows),
  ];
}
