// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { SideBySideDocument } from './side-by-side-document.ts';

const FONTS = [
  '400Regular/NotoSans_400Regular.ttf',
  '400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  '700Bold/NotoSans_700Bold.ttf',
  '700Bold_Italic/NotoSans_700Bold_Italic.ttf',
];

const { resolve } = createRequire(import.meta.url);

/** Makes the PDF: tagged, and refused by the compiler when it is not valid PDF/UA-1. @throws Error with the compiler's words. */
export async function renderPdf(document: SideBySideDocument): Promise<Uint8Array> {
  const { compiler, template } = await prepareDocuments();
  const result = compiler.compile({
    mainFileContent: template,
    inputs: { document: JSON.stringify(document) },
  });
  const pages = result.result;
  if (!pages)
    throw new Error(
      `the document did not compile: ${JSON.stringify(result.takeDiagnostics()?.shortDiagnostics)}`,
    );
  const pdf = compiler.pdf(pages, { pdfStandard: 'ua-1' });
  compiler.evictCache(10);
  return pdf;
}

let loading: Promise<{ compiler: NodeCompiler; template: string }> | undefined;

/** Reads fonts and template, once. Called when a server starts, so that the first person does not wait for it. */
export function prepareDocuments() {
  loading ??= load();
  return loading;
}

async function load() {
  const fontBlobs = await Promise.all(
    FONTS.map((font) => readFile(resolve(`@expo-google-fonts/noto-sans/${font}`))),
  );
  const template = await readFile(new URL('side-by-side.typ', import.meta.url), 'utf8');
  return { compiler: NodeCompiler.create({ fontArgs: [{ fontBlobs }] }), template };
}
