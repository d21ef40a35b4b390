// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { CardDocument } from './card-document.ts';
import type { LeafletDocument } from './leaflet-document.ts';
import type { LetterDocument } from './letter-document.ts';
import type { SideBySideDocument } from './side-by-side-document.ts';

/** Which template reads which document. */
type Documents = {
  'side-by-side': SideBySideDocument;
  letter: LetterDocument;
  card: CardDocument;
  leaflet: LeafletDocument;
};
type Template = keyof Documents;
const TEMPLATES = ['side-by-side', 'letter', 'card', 'leaflet'] as const satisfies readonly Template[];

const FONTS = [
  '400Regular/NotoSans_400Regular.ttf',
  '400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  '700Bold/NotoSans_700Bold.ttf',
  '700Bold_Italic/NotoSans_700Bold_Italic.ttf',
];

const { resolve } = createRequire(import.meta.url);

/** Makes the PDF: tagged, and refused by the compiler when it is not valid PDF/UA-1. @throws Error with the compiler's words. */
export async function renderPdf(document: SideBySideDocument): Promise<Uint8Array> {
  return (await renderPages('side-by-side', document)).pdf;
}

/** The same for another template, with the number of its pages. */
export async function renderPages<T extends Template>(
  template: T,
  document: Documents[T],
): Promise<{ pdf: Uint8Array; pages: number }> {
  const { compiler, templates } = await prepareDocuments();
  const result = compiler.compile({
    mainFileContent: templates[template],
    inputs: { document: JSON.stringify(document) },
  });
  const made = result.result;
  if (!made)
    throw new Error(
      `the document did not compile: ${JSON.stringify(result.takeDiagnostics()?.shortDiagnostics)}`,
    );
  const pdf = compiler.pdf(made, { pdfStandard: 'ua-1' });
  const pages = made.numOfPages;
  compiler.evictCache(10);
  return { pdf, pages };
}

let loading: Promise<{ compiler: NodeCompiler; templates: Record<Template, string> }> | undefined;

/** Reads fonts and templates, once. Called when a server starts, so that the first person does not wait for it. */
export function prepareDocuments() {
  loading ??= load();
  return loading;
}

async function load() {
  const fontBlobs = await Promise.all(
    FONTS.map((font) => readFile(resolve(`@expo-google-fonts/noto-sans/${font}`))),
  );
  const texts = await Promise.all(
    TEMPLATES.map(async (name) => [name, await readFile(new URL(`${name}.typ`, import.meta.url), 'utf8')]),
  );
  // fromEntries forgets the names of the keys; they are those of the list.
  const templates = Object.fromEntries(texts) as Record<Template, string>;
  return { compiler: NodeCompiler.create({ fontArgs: [{ fontBlobs }] }), templates };
}
