// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Manifest, build as viteBuild } from 'vite';
import { writeIcons } from './icons.ts';
import { readColours } from './read-tokens.ts';
import { type Assets, type KeptFiles, LATIN_FONTS } from './src/app/assets.ts';
import { clientConfig, serverConfig } from './vite.config.ts';

const GENERATED = new URL('generated/', import.meta.url);
const LANGUAGE_CHUNK = /\/(?:texts|names|glossary)\/(nl|en|uk|ru)(?:\/([^/]+))?\.js$/;
const ISLAND = /\/([^/]+)\.island\.tsx$/;
/** Large, and for one tap that few make (files for Word; what reads a PDF, 2 MB): it is kept when it was used. */
const ON_USE = /^\.\.\/publication\/src\/docx\/|pdfjs-dist/;
const DATA = /\/publication\/generated\/(packs\/[^/]+)\.js$/;

/**
 * Bundles the pages: `generated/client` for the browser, `generated/server/entry-server.js` for Node. It is built beside the
 * old one and takes its place at the end, so that a running server never serves half a build.
 */
export async function build(): Promise<void> {
  const next = new URL(`.next-${process.pid}/`, GENERATED);
  try {
    await buildInto(next);
    for (const part of ['client', 'server']) {
      await rm(new URL(part, GENERATED), { recursive: true, force: true });
      await rename(new URL(part, next), new URL(part, GENERATED));
    }
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

async function buildInto(folder: URL): Promise<void> {
  const client = new URL('client/', folder);
  await viteBuild(clientConfig(fileURLToPath(client)));
  await writeIcons(new URL('icons/', client));
  const manifest: Manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', client), 'utf8'));
  await viteBuild(serverConfig(fileURLToPath(new URL('server/', folder)), assetsOf(manifest)));
  await nameKeptFiles(new URL('service-worker.js', client), keptFiles(manifest));
}

function assetsOf(manifest: Manifest): Assets {
  const client = entry(manifest, 'src/entry-client.ts');
  const colour = readColours();
  const fonts = Object.values(manifest).filter(({ file }) => file.endsWith('.woff2'));
  const font = (subset: string) => {
    const found = fonts.find(({ src }) => src?.includes(`noto-sans-${subset}-wght-normal`));
    if (!found) throw new Error(`the build has no font for ${subset}`);
    return `/${found.file}`;
  };
  return {
    script: `/${client.file}`,
    imports: (client.imports ?? []).map((name) => `/${entry(manifest, name).file}`),
    theme: `/${entry(manifest, 'src/theme-boot.ts').file}`,
    workers: {
      linker: `/${entry(manifest, 'src/linker-worker.ts').file}`,
      journey: `/${entry(manifest, 'src/journey-worker.ts').file}`,
    },
    styles: (client.css ?? []).map((file) => `/${file}`),
    fonts: { latin: font('latin'), cyrillic: font('cyrillic') },
    colours: { ground: colour('ground'), brand: colour('brand-ground').light },
    islands: islandFiles(manifest),
    data: dataFiles(manifest),
    texts: textFiles(manifest),
  };
}

/** For each island the files that its code leads to, so that a page can ask for all of them at once. */
function islandFiles(manifest: Manifest): Assets['islands'] {
  const names = Object.keys(manifest).filter((name) => ISLAND.test(name));
  return Object.fromEntries(
    names.map((name) => {
      const files = new Set<string>();
      collect(name, files);
      return [ISLAND.exec(name)?.[1] ?? name, [...files]];
    }),
  );

  function collect(name: string, files: Set<string>): void {
    const { file, imports = [] } = entry(manifest, name);
    if (files.has(`/${file}`)) return;
    files.add(`/${file}`);
    for (const next of imports) collect(next, files);
  }
}

function dataFiles(manifest: Manifest): Assets['data'] {
  return Object.fromEntries(
    Object.entries(manifest).flatMap(([name, { file }]) => {
      const found = DATA.exec(name)?.[1];
      return found ? [[found, `/${file}`]] : [];
    }),
  );
}

function textFiles(manifest: Manifest): Assets['texts'] {
  const texts: Record<keyof Assets['texts'], Record<string, string>> = { nl: {}, en: {}, uk: {}, ru: {} };
  for (const [name, { file }] of Object.entries(manifest)) {
    const [, language, area] = LANGUAGE_CHUNK.exec(name) ?? [];
    if (language && area) texts[language as keyof Assets['texts']][area] = `/${file}`;
  }
  return texts;
}

/** Files to keep on the device: those of every language, and those of one. */
function keptFiles(manifest: Manifest): KeptFiles {
  const kept: KeptFiles = { all: [], nl: [], en: [], uk: [], ru: [] };
  for (const { file, src, css } of Object.values(manifest)) {
    if (file === 'service-worker.js' || ON_USE.test(src ?? '')) continue;
    const language = LANGUAGE_CHUNK.exec(src ?? '')?.[1] as keyof KeptFiles | undefined;
    const cyrillic = src?.includes('noto-sans-cyrillic');
    if (cyrillic) for (const name of ['uk', 'ru'] as const) kept[name].push(`/${file}`);
    else if (src?.endsWith('.woff2') && !LATIN_FONTS.some((subset) => src.includes(subset))) continue;
    // Work is looked up in the reader's language and in Dutch, and a CV is in Dutch.
    else if (language === 'nl' && src?.includes('/names/'))
      for (const name of ['nl', 'en', 'uk', 'ru'] as const) kept[name].push(`/${file}`);
    else kept[language ?? 'all'].push(`/${file}`);
    kept.all.push(...(css ?? []).map((name) => `/${name}`));
  }
  // The same style may belong to several islands; a cache refuses to take a file twice.
  return { ...kept, all: [...new Set(kept.all)] };
}

async function nameKeptFiles(file: URL, kept: KeptFiles): Promise<void> {
  const names = JSON.stringify(kept);
  const version = createHash('sha256').update(names).digest('hex').slice(0, 12);
  const worker = await readFile(file, 'utf8');
  await writeFile(
    file,
    worker.replace('__KEPT_FILES__', () => names).replace('__VERSION__', () => JSON.stringify(version)),
  );
}

function entry(manifest: Manifest, name: string) {
  const found = manifest[name];
  if (!found) throw new Error(`the build has no ${name}`);
  return found;
}
