// SPDX-License-Identifier: EUPL-1.2
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Readable } from 'node:stream';
import { refusal } from '@opstap/contract';
import yauzl, { type Entry, type ZipFile } from 'yauzl';

/** A file of a download, wherever it is. `path` is below the folder or in the archive, as it is shown to a person. */
export type SourceFile = { path: string; name: string; size: number; open(): Promise<Readable> };
export type SourceFiles = { files: SourceFile[]; close(): void };

/**
 * The files of a folder with its subfolders, or of a zip file, or both: a folder may hold one zip per language.
 * @throws AppError `file-unreadable`.
 */
export async function openSource(path: string): Promise<SourceFiles> {
  const opened: ZipFile[] = [];
  try {
    const files = await listFiles(path, basename(path), opened);
    return { files, close: () => closeAll(opened) };
  } catch (cause) {
    closeAll(opened);
    throw Object.assign(refusal('file-unreadable', { path }), { cause });
  }
}

function closeAll(zips: readonly ZipFile[]): void {
  for (const zip of zips) zip.close();
}

async function listFiles(path: string, shown: string, opened: ZipFile[]): Promise<SourceFile[]> {
  const found = await stat(path);
  if (found.isDirectory()) {
    const names = (await readdir(path, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    return (await Promise.all(names.map((name) => listFiles(name, relative(path, name), opened)))).flat();
  }
  if (path.toLowerCase().endsWith('.zip')) return listZip(path, shown, opened);
  return [{ path: shown, name: basename(path), size: found.size, open: async () => createReadStream(path) }];
}

async function listZip(path: string, shown: string, opened: ZipFile[]): Promise<SourceFile[]> {
  const zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false });
  opened.push(zip);
  const files: SourceFile[] = [];
  for await (const entry of zip.eachEntry()) {
    if (!entry.fileName.endsWith('/')) files.push(fileOf(zip, entry, shown));
  }
  return files;
}

function fileOf(zip: ZipFile, entry: Entry, shown: string): SourceFile {
  return {
    path: `${shown}: ${entry.fileName}`,
    name: basename(entry.fileName),
    size: entry.uncompressedSize,
    open: () => zip.openReadStreamPromise(entry),
  };
}

/** The bytes of a file, told as they come. @throws AppError `file-unreadable`, also when an archive turns out damaged. */
export async function* readChunks(
  file: SourceFile,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  const source = await file.open();
  try {
    for await (const chunk of source) {
      onBytes(chunk.length);
      yield chunk;
    }
  } catch (cause) {
    throw Object.assign(refusal('file-unreadable', { path: file.path }), { cause });
  } finally {
    source.destroy();
  }
}
