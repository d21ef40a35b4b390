// SPDX-License-Identifier: EUPL-1.2
import { type Bar, type Section, table } from './section.ts';

/** Where and when a part was measured. `load` is the system's, over the minute before. */
export type Circumstances = { at: string; commit: string; machine: string; load: number };
/** One part of the audit as it is kept in output/quality.json. */
export type Kept = Circumstances & { name: string; title: string } & (
    | { section: Section }
    | { failed: string }
  );

/** The bars that the audit cannot measure, and where they are looked at instead. */
const ELSEWHERE = [
  'Native readers: none yet. Texts say so (`reviewed_by: none`), and no score here says whether they are natural or understood.',
  'People who use a screen reader: none yet. axe and Lighthouse are machines.',
  'WebKit and Firefox: only Chromium is measured.',
  'Real phones and real networks: Lighthouse simulates both.',
  'The PDF by an independent validator: veraPDF is not available here.',
  'Keyboard only, 200% zoom, bad input, a killed process, a full disk: these are tests (`npm test`), not figures.',
  'Time of `npm start` in a fresh clone, of `npm run check` and of `npm test`: the commands print it themselves.',
];

/** docs/quality.md from what was kept. */
export function qualityPage(kept: readonly Kept[], now: Circumstances): string {
  const bars = kept.flatMap((part) => ('section' in part ? part.section.bars : []));
  const met = bars.filter((bar) => bar.met).length;
  const blocks = [
    '# Quality, measured',
    `Made by \`npm run audit\`; do not edit. Written ${now.at}, at ${now.commit}, on ${now.machine}, load ${now.load} before it began. The figures are those of that machine and day: another gives others. [How to measure](how-to/measure-quality.md).`,
    '## Bars',
    `${met} of ${bars.length} bars are met.`,
    table(['what', 'bar', 'measured', 'met'], bars.map(barRow)),
    ...kept.flatMap((part) => partBlocks(part, now)),
    '## Not measured here',
    ELSEWHERE.map((line) => `- ${line}`).join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function barRow({ what, bar, measured, met }: Bar): string[] {
  return [what, bar, measured, met ? 'yes' : '**no**'];
}

function partBlocks(part: Kept, now: Circumstances): string[] {
  const elsewhere =
    part.at.slice(0, 10) !== now.at.slice(0, 10) ||
    part.commit !== now.commit ||
    part.machine !== now.machine;
  return [
    `## ${part.title}`,
    ...(elsewhere
      ? [`Measured ${part.at}, at ${part.commit}, on ${part.machine}, load ${part.load} before it began.`]
      : []),
    ...('section' in part ? part.section.text : [`**failed: ${part.failed}**`]),
  ];
}
