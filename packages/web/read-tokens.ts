// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';

/** A colour in light and in dark, as `#rrggbb`. */
export type ColourToken = { light: string; dark: string };

const THEME = new URL('src/ui/theme.css', import.meta.url);
const TOKEN = /^\s*--o-([\w-]+):\s*(?:light-dark\((#\w{6}),\s*(#\w{6})\)|(#\w{6}));$/gm;

/** The colours of `theme.css` by name, for what no style can reach: icons, the address bar, the test of contrast. */
export function readColours(css = readFileSync(THEME, 'utf8')): (name: string) => ColourToken {
  const colours = new Map(
    [...css.matchAll(TOKEN)].map(([, name, light, dark, both]) => [
      name,
      { light: light ?? both ?? '', dark: dark ?? both ?? '' },
    ]),
  );
  return (name) => {
    const colour = colours.get(name);
    if (!colour) throw new Error(`theme.css has no colour --o-${name}`);
    return colour;
  };
}
