// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Node, Renderer } from '@takumi-rs/core';
import type { ShareCard } from '../http/made-files.ts';

/** What other sites ask of a picture of a shared page. */
const SIZE = { width: 1200, height: 630 };
const PETROL = '#0f5c66';
const SAND = '#faf6ef';
const OCHRE = '#e8a93c';
const FONTS = [
  { weight: 400, file: '400Regular/NotoSans_400Regular.ttf' },
  { weight: 700, file: '700Bold/NotoSans_700Bold.ttf' },
];
/** The steps of the word mark, as on the home page: left, height. */
const STEPS = [
  { left: 792, height: 120, colour: '#1d6a74' },
  { left: 894, height: 220, colour: '#3d8790' },
  { left: 996, height: 330, colour: '#7fb0b1' },
  { left: 1098, height: 450, colour: OCHRE },
];

const { resolve } = createRequire(import.meta.url);
let loading: Promise<Renderer> | undefined;

/** Draws the picture of a page that somebody shares, as PNG. @throws Error with the renderer's words. */
export async function renderShareCard(card: ShareCard): Promise<Uint8Array> {
  loading ??= load();
  const renderer = await loading;
  return renderer.render(drawing(card), { ...SIZE, format: 'png', lang: card.language });
}

async function load(): Promise<Renderer> {
  const fonts = await Promise.all(
    FONTS.map(async ({ weight, file }) => ({
      name: 'Noto Sans',
      weight,
      data: await readFile(resolve(`@expo-google-fonts/noto-sans/${file}`)),
    })),
  );
  const renderer = new Renderer();
  for (const font of fonts) await renderer.registerFont(font);
  return renderer;
}

function drawing({ title, text, site }: ShareCard): Node {
  return {
    type: 'container',
    style: { ...SIZE, position: 'relative', backgroundColor: PETROL, fontFamily: 'Noto Sans', color: SAND },
    children: [
      ...STEPS.map(
        ({ left, height, colour }): Node => ({
          type: 'container',
          style: { position: 'absolute', left, bottom: 0, width: 102, height, backgroundColor: colour },
        }),
      ),
      {
        type: 'container',
        style: {
          position: 'absolute',
          left: 64,
          top: 56,
          width: 700,
          height: 518,
          display: 'flex',
          flexDirection: 'column',
        },
        children: [
          line(site, { fontSize: 40, fontWeight: 700, color: OCHRE, marginBottom: 36 }),
          line(title, { fontSize: sizeFor(title), fontWeight: 700, lineHeight: 1.18, marginBottom: 28 }),
          line(text, { fontSize: 30, lineHeight: 1.35, lineClamp: 4, textOverflow: 'ellipsis' }),
        ],
      },
    ],
  };
}

function line(text: string, style: Node['style']): Node {
  return { type: 'text', text, style };
}

/** Long words of Dutch and Ukrainian must fit on a line. */
function sizeFor(title: string): number {
  const longest = Math.max(...title.split(/[\s-]/).map(({ length }) => length));
  if (longest > 18 || title.length > 60) return 46;
  return longest > 13 || title.length > 36 ? 56 : 68;
}
