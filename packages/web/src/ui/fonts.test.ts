// SPDX-License-Identifier: EUPL-1.2
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const ranges = [
  ...readFileSync(`${import.meta.dirname}/fonts.css`, 'utf8').matchAll(/unicode-range:([^;]+);/g),
]
  .flatMap(([, list = '']) => list.split(','))
  .map((range) => /U\+([0-9A-F]+)(?:-([0-9A-F]+))?/.exec(range))
  .map((found) =>
    [found?.[1] ?? '', found?.[2] ?? found?.[1] ?? ''].map((code) => Number.parseInt(code, 16)),
  );

function isServed(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return ranges.some(([first = 0, last = 0]) => code >= first && code <= last);
}

it('every letter of the texts is in a font that Opstap serves: no device has to find one of its own', () => {
  const files = globSync(['content/**/*.json', 'reference/**/*.{json,yaml,csv}', 'corpus/**/*.yaml'], {
    cwd: ROOT,
  });
  expect(files.length).toBeGreaterThan(100);
  const missing = files.flatMap((file) => {
    const letters = [...new Set(readFileSync(`${ROOT}/${file}`, 'utf8'))].filter((one) => !isServed(one));
    return letters.length > 0 ? [`${file}: ${letters.join(' ')}`] : [];
  });
  expect(missing).toEqual([]);
});
