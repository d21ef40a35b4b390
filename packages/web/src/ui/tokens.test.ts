// SPDX-License-Identifier: EUPL-1.2
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readColours } from '../../read-tokens.ts';

const WEB = fileURLToPath(new URL('../..', import.meta.url));
const colour = readColours();

/** What is written on what. */
const TEXTS = [
  ['text', ['ground', 'surface', 'sand', 'petrol-soft', 'green-soft', 'ochre-soft', 'brick-soft']],
  ['quiet', ['ground', 'surface', 'sand', 'petrol-soft', 'ochre-soft']],
  ['petrol', ['ground', 'surface', 'sand', 'petrol-soft', 'ochre-soft', 'brick-soft']],
  ['petrol-strong', ['ground', 'surface', 'petrol-soft']],
  ['on-petrol', ['petrol', 'petrol-strong']],
  ['on-brick', ['brick']],
  ['ochre-text', ['ochre-soft', 'surface', 'ground']],
  ['brick-text', ['brick-soft', 'surface', 'ground']],
  ['print', ['paper']],
] as const;

/** Lines and signs that say something, beside what they stand on. */
const SIGNS = [
  ['control', ['surface', 'ground', 'sand']],
  ['petrol', ['surface', 'ground', 'sand']],
  ['focus', ['surface', 'ground', 'sand', 'petrol-soft', 'ochre-soft', 'brick-soft']],
  ['ochre', ['surface', 'ground', 'ochre-soft']],
  ['brick', ['surface', 'ground', 'brick-soft']],
  ['green', ['surface', 'ground', 'green-soft']],
  ['drawing-line', ['surface', 'ground', 'sand']],
  ['brand-steps', ['brand-ground']],
  ['brand-top', ['brand-ground']],
] as const;

describe.each(['light', 'dark'] as const)('contrast of the colours, %s', (scheme) => {
  const pairs = (all: typeof TEXTS | typeof SIGNS) =>
    all.flatMap(([front, backs]) => backs.map((back) => ({ front, back })));
  const ratio = (front: string, back: string) => contrast(colour(front)[scheme], colour(back)[scheme]);

  it.each(pairs(TEXTS))('of $front on $back is enough for text', ({ front, back }) => {
    expect(ratio(front, back)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(SIGNS))('of $front beside $back is enough for a sign', ({ front, back }) => {
    expect(ratio(front, back)).toBeGreaterThanOrEqual(3);
  });
});

describe('design tokens', () => {
  const files = globSync(['src/**/*.{css,ts,tsx}', '*.ts'], { cwd: WEB }).filter(
    // The export of the diary and a QR code as a file are read without our styles.
    (file) => !/theme\.css$|\.test\.ts$|zip-notes\.ts$|qr-file\.tsx$/.test(file),
  );

  it('are the only place with a colour', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => rawColours(file, readFileSync(`${WEB}/${file}`, 'utf8')))).toEqual([]);
  });

  it.each(['a { color: #fff; }', 'a { border: 1px solid rgb(0 0 0 / 5%); }', 'a { fill: white; }'])(
    'are missed in %s',
    (css) => {
      expect(rawColours('planted.css', css)).toHaveLength(1);
      expect(rawColours('planted.css', 'a#fade:hover { color: var(--o-white); }')).toEqual([]);
    },
  );

  it('are the only place with a size of type, a rounding or a shadow', () => {
    const measure =
      /(?:font-size|border-radius|box-shadow):\s*(?!\s|0;|inherit|inset|var\(|none|clamp|[\d.]+(?:em|pt|px);)[^;]+;/g;
    const found = files
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) =>
        [...readFileSync(`${WEB}/${file}`, 'utf8').matchAll(measure)].map(([all]) => `${file}: ${all}`),
      );
    expect(found).toEqual([]);
  });

  it('are all that the icon of the app is made of', () => {
    const icon = readFileSync(`${WEB}/public/icon.svg`, 'utf8');
    const used = new Set(icon.match(/#[0-9a-f]{6}/gi));
    const brand = ['brand-ground', 'brand-steps', 'brand-top'].map((name) => colour(name).light);
    expect([...used].sort()).toEqual(brand.sort());
  });
});

/** Colours that are written out where a token should stand. */
function rawColours(file: string, text: string): string[] {
  const written = file.endsWith('.css')
    ? /:[^;{}]*(?:#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|color|light-dark)\(|[\s(,](?:white|black|red|green|blue|gray|grey)\b)[^;{}]*;/gi
    : /['"`\s]#[0-9a-f]{6}\b|\brgba?\(\d/gi;
  return [...text.matchAll(written)].map(([all]) => `${file}: ${all.trim()}`);
}

/** The ratio of WCAG 2: 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 1, dark = 1] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
