// SPDX-License-Identifier: EUPL-1.2
import { type CvReading, MAX_PAGES } from './cv-file.ts';
import { linesOfPage, type TextItem } from './pdf-lines.ts';

/** Fewer letters than this on all pages together are a page number or a stamp on a scan. */
const LEAST_LETTERS = 20;

/**
 * The text of a PDF, in the order in which it was written. Nothing is drawn and nothing is fetched.
 * `worker`: the address of the worker, in a browser; elsewhere the library finds its own.
 */
export async function readPdf(bytes: Uint8Array, worker?: string): Promise<CvReading> {
  const { getDocument, GlobalWorkerOptions, VerbosityLevel } = await loadPdfLibrary();
  if (worker) GlobalWorkerOptions.workerSrc = worker;
  const task = getDocument({
    // The library takes the bytes away from whoever gives them.
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
  });
  try {
    const document = await task.promise;
    const pages = Math.min(document.numPages, MAX_PAGES);
    let text = '';
    for (let number = 1; number <= pages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      text += `${linesOfPage(items.filter((item): item is TextItem & typeof item => 'str' in item))}\n\n`;
    }
    if ((text.match(/\p{L}/gu) ?? []).length < LEAST_LETTERS) return { fault: { code: 'no_text' } };
    const left = document.numPages - pages;
    return { text, ...(left > 0 && { left: { kind: 'pages', count: left } }) };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { fault: { code: isLocked ? 'password' : 'damaged' } };
  } finally {
    await task.destroy();
  }
}

/** Under Node the library warns that it cannot draw; it need not. */
async function loadPdfLibrary() {
  const { warn } = console;
  if (!('document' in globalThis)) console.warn = () => undefined;
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
  }
}
