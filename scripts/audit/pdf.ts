// SPDX-License-Identifier: EUPL-1.2
import { EXAMPLES, readExample } from '../../packages/cli/src/examples.ts';
import { withProduct } from './product.ts';
import { kilobytes, type Section, table } from './section.ts';

type Made = { example: string; languages: string[]; ms: number; bytes: number; tagged: boolean };

/**
 * The document over HTTP from a server that has just started: the first one loads fonts and compiler. Each is another person's,
 * because the compiler remembers what it has laid out before.
 */
export async function measurePdf(): Promise<Section> {
  const made: Made[] = [];
  await withProduct(async (url) => {
    for (const example of EXAMPLES) made.push(await make(url, example, ['uk', 'nl']));
  });
  const [first, second] = made;
  if (!first || !second) throw new Error('no document was made');
  const slowest = Math.max(...made.map(({ ms }) => ms));
  const rows = made.map(({ example, ms, bytes, tagged }, index) => [
    `${example}${index === 0 ? ', first after start' : ''}`,
    `${ms} ms`,
    kilobytes(bytes),
    tagged ? 'yes' : 'no',
  ]);
  return {
    text: [
      'Ukrainian and Dutch side by side, one person after another, asked of a server that has just started. "Tagged" is read from the file: marked content, a structure tree and the claim of PDF/UA-1 in it; the compiler refuses what breaks its own rules of PDF/UA-1. No independent validator (veraPDF) has read the files.',
      table(['document', 'time', 'size', 'tagged'], rows),
    ],
    bars: [
      {
        what: 'PDF made',
        bar: 'under 2 s',
        measured: `first ${first.ms} ms, second ${second.ms} ms, slowest ${slowest} ms`,
        met: slowest < 2000,
      },
      {
        what: 'PDF tagged',
        bar: 'yes',
        measured: made.every(({ tagged }) => tagged) ? 'yes' : 'no',
        met: made.every(({ tagged }) => tagged),
      },
    ],
    figures: made,
  };
}

async function make(url: string, example: string, languages: string[]): Promise<Made> {
  const body = JSON.stringify({ ...(await readExample(example)), languages });
  const started = performance.now();
  const response = await fetch(`${url}/v1/journey-documents`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const ms = Math.round(performance.now() - started);
  if (!response.ok) throw new Error(`${example}: ${response.status} ${bytes.toString('utf8', 0, 300)}`);
  const text = bytes.toString('latin1');
  const tagged = /\/Marked true/.test(text) && /\/StructTreeRoot/.test(text) && /pdfuaid:part/.test(text);
  return { example, languages, ms, bytes: bytes.length, tagged };
}
