// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';
import type { Assets } from './src/app/assets.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const ENTRIES = {
  client: 'src/entry-client.ts',
  theme: 'src/theme-boot.ts',
  worker: 'src/service-worker.ts',
  linker: 'src/linker-worker.ts',
  journey: 'src/journey-worker.ts',
};

/** What islands have in common comes in two files, not in forty: on a slow connection each request costs more than its bytes. */
const SHARED = [
  {
    name: 'base',
    test: /preact|preload-helper|make-plural|messageformat\/runtime|packages\/(kernel\/src|taxonomy\/src\/fold-text|publication\/src\/(?:translator|message-number|explain\/(?:text-areas|profile-sources))|web\/src\/(ui\/(?!marked-payslip)[\w-]+\.tsx|app\/(format|page)|areas\/feedback\/(?!.*island)))/,
  },
  {
    // What makes words of a text: the suggestions of the search need it without the rest of the engine.
    name: 'words',
    test: /packages\/taxonomy\/src\/linking\/(words|stems|stem-[a-z]+|stop-words)\.ts/,
  },
  {
    // The law and what is on the device: what a question needs.
    name: 'engine',
    test: /packages\/(rules\/src\/(?!ahead)|journeys\/src\/complete-facts|taxonomy\/src\/(?!linking)|web\/src\/(app\/(?!linker|pdf-form)|areas\/known\/earlier-answers))/,
    minShareCount: 3,
  },
  {
    // What is typed, sent to the linker.
    name: 'look-up',
    test: /packages\/web\/src\/app\/linker\/(?!answering|extents)/,
    minShareCount: 2,
  },
  {
    // How questions are put.
    name: 'asking',
    test: /packages\/web\/src\/areas\/(questions|inquiries\/(inquiry|inquiry-question|use-inquiry|inquiry-island)\.)/,
    minShareCount: 2,
  },
  {
    name: 'journey',
    test: /packages\/journeys\/src\/(journey-for|order-steps)/,
  },
  {
    name: 'profiles',
    test: /packages\/profiles\/src\/(?!import-cv)/,
    minShareCount: 3,
  },
  {
    // What asks the server.
    name: 'api',
    test: /packages\/contract\/src\//,
    minShareCount: 3,
  },
  {
    // What a result needs. Linking is for what is typed: no page waits for it.
    name: 'explain',
    test: /packages\/(journeys|publication)\/src\/(?!hiring)/,
    minShareCount: 3,
  },
];

const base: InlineConfig = {
  root,
  configFile: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
};

/** What the browser loads: one small entry, and a chunk for each island and each area of texts. */
export function clientConfig(outDir: string): InlineConfig {
  return {
    ...base,
    build: {
      outDir,
      emptyOutDir: true,
      manifest: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: {
        input: ENTRIES,
        output: {
          // A service worker rules over what lies beside and below it, so it lies at the top, under a fixed name.
          entryFileNames: ({ name }) => (name === 'worker' ? 'service-worker.js' : 'assets/[name]-[hash].js'),
          codeSplitting: { groups: SHARED },
        },
      },
    },
  };
}

/** The same components for Node, which does not run `.tsx`; it knows the names of the client's files. */
export function serverConfig(outDir: string, assets: Assets): InlineConfig {
  return {
    ...base,
    define: { __ASSETS__: JSON.stringify(assets) },
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: 'src/entry-server.tsx',
      outDir,
      emptyOutDir: true,
      minify: false,
      reportCompressedSize: false,
    },
  };
}
