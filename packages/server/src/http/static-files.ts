// SPDX-License-Identifier: EUPL-1.2
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { etagOf, type Reply } from './respond.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
const HASHED_NAME = /[-.][A-Za-z0-9_-]{8,}\.\w+$/;

export type StaticFiles = { find(path: string): Reply | undefined };

/**
 * Reads the built files into memory once: nothing a request says is ever used as a path on disk. Files beside them
 * that end in `.br` and `.gz` are sent to those who can read them. A folder that is not there has no files.
 */
export async function readStaticFiles(folder: string): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const contents = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    contents.set(`/${relative(folder, file).split(sep).join('/')}`, await readFile(file));
  }
  const replies = new Map<string, Reply>();
  for (const [path, body] of contents) {
    const type = TYPES[extname(path)];
    if (type) replies.set(path, replyOf(path, type, body, contents));
  }
  return { find: (path) => replies.get(path) };
}

function replyOf(path: string, type: string, body: Uint8Array, contents: Map<string, Uint8Array>): Reply {
  const [br, gzip] = [contents.get(`${path}.br`), contents.get(`${path}.gz`)];
  // A name with a hash of its content never changes its content.
  const isImmutable = path.startsWith('/assets/') && HASHED_NAME.test(path);
  const headers: Record<string, string> = {
    'content-type': type,
    'cache-control': isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: etagOf(body),
  };
  return { status: 200, headers, body, encoded: { ...(br && { br }), ...(gzip && { gzip }) } };
}
