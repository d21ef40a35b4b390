// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { compare, decode, encode, MOST, type Picture } from './compare.ts';

type Rgb = readonly [number, number, number];
const SAND: Rgb = [250, 246, 239];
const PETROL: Rgb = [15, 92, 102];

/** A page with one button on it. */
function page(button: { x: number; y: number; colour?: Rgb; height?: number }): Picture {
  const { x, y, colour = PETROL, height = 300 } = button;
  const width = 360;
  const data = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at++) {
    const [left, top] = [at % width, Math.floor(at / width)];
    const isButton = left >= x && left < x + 160 && top >= y && top < y + 48;
    data.set([...(isButton ? colour : SAND), 255], at * 4);
  }
  return { width, height, data };
}

describe('comparing pictures', () => {
  it('sees no difference in the same page, also after it was kept in few colours', async () => {
    const kept = await decode(await encode(page({ x: 20, y: 40 })));
    expect(compare(kept, page({ x: 20, y: 40 })).pixels).toBe(0);
  });

  it.each([
    { what: 'moved by one pixel', now: page({ x: 21, y: 40 }) },
    { what: 'lower by two', now: page({ x: 20, y: 42 }) },
    { what: 'of another colour', now: page({ x: 20, y: 40, colour: [165, 57, 27] }) },
    { what: 'on a page that is longer', now: page({ x: 20, y: 40, height: 301 }) },
  ])('sees a button that is $what', ({ now }) => {
    expect(compare(page({ x: 20, y: 40 }), now).pixels).toBeGreaterThan(MOST);
  });

  it('does not see what antialiasing makes of an edge', () => {
    const one = page({ x: 20, y: 40 });
    const other = { ...one, data: one.data.slice() };
    for (let x = 20; x < 180; x++) other.data.set([244, 240, 234], (39 * 360 + x) * 4);
    expect(compare(one, other).pixels).toBeLessThanOrEqual(MOST);
  });
});
