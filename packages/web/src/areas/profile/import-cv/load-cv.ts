// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import { type CvKnowledge, type CvProposals, cvKnowledge, proposeFromCv } from '@opstap/profiles/import-cv';
import {
  type CvFault,
  type CvReading,
  faultOfSize,
  type ReadCv,
  readCv,
  readPasted,
} from '@opstap/profiles/read-cv';
import type { Reference } from '@opstap/taxonomy';
import pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { loadNames, loadTaxonomy } from '../../../app/published.ts';

/** What came out of a file or text: proposals with what there is to say about the reading, or why not. */
export type LoadedCv =
  | { proposals: CvProposals; read: ReadCv; isEuropass: boolean }
  | { fault: CvFault | { code: 'failed' } };

let knowledge: Promise<CvKnowledge> | undefined;

/** Reads a file or a pasted text on this device. `onStage` is told when reading is done and looking up begins. */
export async function loadCv(
  from: File | string,
  { reference, language, onRead }: { reference: Reference; language: Language; onRead: () => void },
): Promise<LoadedCv> {
  try {
    const read = await readFrom(from);
    if ('fault' in read) return read;
    onRead();
    knowledge ??= makeKnowledge(reference);
    const proposals = proposeFromCv(read, await knowledge, language);
    return { proposals, read, isEuropass: read.parts !== undefined };
  } catch {
    // Names that did not arrive may arrive the next time.
    knowledge = undefined;
    return { fault: { code: 'failed' } };
  }
}

async function readFrom(from: File | string): Promise<CvReading> {
  if (typeof from === 'string') return readPasted(from);
  const fault = faultOfSize(from.size);
  return fault ? { fault } : readCv(new Uint8Array(await from.arrayBuffer()), { pdfWorker });
}

/** A CV may be in any of the languages, whatever the page is in. */
async function makeKnowledge(reference: Reference): Promise<CvKnowledge> {
  const [names, taxonomy] = await Promise.all([loadNames(LANGUAGES), loadTaxonomy(LANGUAGES)]);
  return cvKnowledge({ ...reference, names }, taxonomy);
}
