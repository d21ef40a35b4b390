// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { HttpContext } from './exchange.ts';

const SMALLEST_TO_COMPRESS = 1_024;
const LARGE_TEXT = 16_384;
const compressors = {
  br: (body: Uint8Array) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body: Uint8Array) => promisify(gzip)(body, { level: 4 }),
};

export type Reply = {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
  /** Made ready before, for files that do not change. */
  encoded?: { br?: Uint8Array; gzip?: Uint8Array };
};

/** Sends a whole body: compressed when the client can read that, and not at all when it has this very version. */
export async function respond(c: HttpContext, reply: Reply): Promise<Response> {
  const headers: Record<string, string> = {
    ...reply.headers,
    vary: joinVary(reply.headers.vary, 'Accept-Encoding'),
  };
  const etag = headers.etag;
  if (etag !== undefined && isSameVersion(c.req.header('if-none-match'), etag)) {
    const { 'content-type': _type, ...kept } = headers;
    return c.body(null, 304, kept);
  }
  if (reply.status === 204) return c.body(null, 204, headers);
  const { body, encoding } = await encode(reply, acceptedEncodings(c.req.header('accept-encoding')));
  if (encoding) headers['content-encoding'] = encoding;
  // Hono takes the closed list of statuses; ours come from routes, problems and pages, all of which are in it.
  // A large text is turned into bytes here: Node's own way of writing it takes several times as long.
  const sent = typeof body === 'string' && body.length > LARGE_TEXT ? Buffer.from(body) : body;
  // Hono takes the closed list of statuses, and bytes that are not shared; ours are both.
  return c.body(sent as Uint8Array<ArrayBuffer>, reply.status as 200, headers);
}

/** A tag of the content. Weak, because the same content may be sent in several encodings. */
export function etagOf(body: string | Uint8Array): string {
  return `W/"${createHash('sha1').update(body).digest('base64url')}"`;
}

function isSameVersion(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || bare(tag) === bare(etag));
}

type Encoding = 'br' | 'gzip';

function acceptedEncodings(header: string | undefined): Encoding[] {
  const accepted = (header ?? '')
    .toLowerCase()
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';', 1)[0]?.trim());
  return (['br', 'gzip'] as const).filter((encoding) => accepted.includes(encoding));
}

async function encode({ headers, body, encoded }: Reply, accepted: readonly Encoding[]) {
  const ready = accepted.find((encoding) => encoded?.[encoding]);
  if (ready) return { body: encoded?.[ready] ?? body, encoding: ready };
  const best = accepted[0];
  const isText = /json|text|javascript|xml|svg|manifest/.test(headers['content-type'] ?? '');
  if (!best || !isText || body.length < SMALLEST_TO_COMPRESS) return { body, encoding: undefined };
  return { body: await compressors[best](Buffer.from(body)), encoding: best };
}

function joinVary(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}
