// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { TenantFault } from './read-tenant.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as "#0f5c66", in quotes');
const bothSchemes = z.strictObject({ light: colour, dark: colour });

/** What an installation may colour, as design tokens; nothing else of the looks. */
export const coloursSchema = z.strictObject({
  accent: bothSchemes,
  accent_strong: bothSchemes,
  on_accent: bothSchemes,
  accent_soft: bothSchemes,
});
export type Colours = z.infer<typeof coloursSchema>;
type Token = keyof Colours;

const TOKENS: Readonly<Record<Token, string>> = {
  accent: '--o-petrol',
  accent_strong: '--o-petrol-strong',
  on_accent: '--o-on-petrol',
  accent_soft: '--o-petrol-soft',
};

/** The colours of the house that stay and that own ones stand on or under, as in `web/src/ui/theme.css` (a test compares them). */
export const HOUSE = {
  ground: { light: '#faf6ef', dark: '#111d20' },
  surface: { light: '#ffffff', dark: '#182a2e' },
  sand: { light: '#f1e8d9', dark: '#1f353a' },
  text: { light: '#1c2b2f', dark: '#eef3f1' },
  quiet: { light: '#4a585b', dark: '#b7c5c5' },
} as const;
type HouseToken = keyof typeof HOUSE;

/** WCAG 2.2, success criterion 1.4.3: text of ordinary size. */
const LEAST_CONTRAST = 4.5;

/** What is read on what. The colour to change is the first. */
const PAIRS: readonly (readonly [Token, Token | HouseToken])[] = [
  ['accent', 'ground'],
  ['accent', 'surface'],
  ['accent', 'sand'],
  ['accent', 'accent_soft'],
  ['accent_strong', 'ground'],
  ['accent_strong', 'surface'],
  ['accent_strong', 'accent_soft'],
  ['on_accent', 'accent'],
  ['on_accent', 'accent_strong'],
  ['accent_soft', 'text'],
  ['accent_soft', 'quiet'],
];

/** Every pair that cannot be read well enough, in light and in dark. */
export function colourFaults(colours: Colours): TenantFault[] {
  const all = { ...HOUSE, ...colours };
  return (['light', 'dark'] as const).flatMap((scheme) =>
    PAIRS.flatMap(([own, beside]) => {
      const [first, second] = [all[own][scheme], all[beside][scheme]];
      const contrast = contrastOf(first, second);
      if (contrast >= LEAST_CONTRAST) return [];
      const found = (Math.floor(contrast * 100) / 100).toFixed(2);
      const message = `${first} with ${beside} ${second} has a contrast of ${found}:1; WCAG AA asks ${LEAST_CONTRAST}:1`;
      return [{ field: `colours.${own}.${scheme}`, message }];
    }),
  );
}

/** A style sheet of its own, so that the content security policy needs no exception. */
export function stylesOf(colours: Colours): string {
  const lines = Object.entries(TOKENS).map(([token, property]) => {
    // The keys of TOKENS are those of the colours.
    const { light, dark } = colours[token as Token];
    return `  ${property}: light-dark(${light}, ${dark});`;
  });
  return `:root {\n${lines.join('\n')}\n}\n`;
}

/** Contrast by the formula of WCAG 2.2, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
