// SPDX-License-Identifier: EUPL-1.2
import { Readable } from 'node:stream';
import { refusal } from '@opstap/contract';
import { Parser, type Quad, StreamParser } from 'n3';
import { readChunks, type SourceFile } from '../../../imports/source-files.ts';
import { readLines } from '../../../storage/lines.ts';

/** A statement with the line on which it stands, where the form has one statement to a line. */
export type PlacedQuad = { quad: Quad; line: number } | { quad?: never; line: number };

/** RDF that we read: N-Triples and N-Quads one line at a time, Turtle and TriG as a whole. JSON-LD is not among them. */
export function isRdfFile({ name }: SourceFile): boolean {
  return /\.(nt|nq|ttl|trig)$/i.test(name);
}

/**
 * The statements of a file. In N-Triples a broken line comes without its statement, and the next is read.
 * @throws AppError `taxonomy-syntax` with the line, for Turtle: after an error nothing in it is certain.
 */
export async function* readQuads(
  file: SourceFile,
  onBytes: (bytes: number) => void,
): AsyncGenerator<PlacedQuad> {
  const source = Readable.from(readChunks(file, onBytes), { objectMode: false });
  if (/\.n[tq]$/i.test(file.name)) yield* linesOfStatements(source);
  else yield* turtle(source, file);
}

async function* linesOfStatements(source: Readable): AsyncGenerator<PlacedQuad> {
  let line = 0;
  for await (const text of readLines(source, source)) {
    line += 1;
    try {
      // Names of blank nodes hold for the whole file, so they stay as they are.
      for (const quad of new Parser({ format: 'N-Quads', blankNodePrefix: '' }).parse(text))
        yield { quad, line };
    } catch {
      yield { line };
    }
  }
}

async function* turtle(source: Readable, file: SourceFile): AsyncGenerator<PlacedQuad> {
  const parser = new StreamParser();
  source.once('error', (error) => parser.destroy(error));
  try {
    for await (const quad of source.pipe(parser)) yield { quad, line: 0 };
  } catch (error) {
    const line = lineOf(error);
    if (line === undefined) throw error;
    throw Object.assign(refusal('taxonomy-syntax', { path: file.path, line }), { cause: error });
  }
}

function lineOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('context' in error)) return undefined;
  const { context } = error;
  const isPlaced = typeof context === 'object' && context !== null && 'line' in context;
  return isPlaced && typeof context.line === 'number' ? context.line : undefined;
}
