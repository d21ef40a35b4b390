// SPDX-License-Identifier: EUPL-1.2
import type { ErrorCode } from '@opstap/contract';

type Parcel = { ciphertext: string; secret: string; version: number };

/** What the contract promises of hand-overs, in memory, for tests. `requests` holds all that a server would ever see. */
export function fakeServer() {
  const parcels = new Map<string, Parcel | 'deleted' | 'expired'>();
  const requests: string[] = [];
  /** Runs once before the next write is looked at: somebody else at the same moment. */
  const before: (() => Promise<void>)[] = [];

  const answer = async (address: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    const body = typeof init.body === 'string' ? init.body : '';
    requests.push(`${init.method} ${address} ${JSON.stringify([...headers])} ${body}`);
    const secret = headers.get('authorization')?.replace('Bearer ', '') ?? '';
    if (init.method === 'POST') return create(JSON.parse(body), secret);
    if (init.method === 'PUT') await before.shift()?.();
    const id = address.slice(address.lastIndexOf('/') + 1);
    const parcel = parcels.get(id);
    if (!parcel) return problem(404, 'hand-over-not-found');
    if (typeof parcel === 'string') return problem(410, `hand-over-${parcel}`);
    if (init.method === 'GET')
      return success(200, { ciphertext: parcel.ciphertext, expiresAt: EXPIRY }, parcel.version);
    if (secret === '') return problem(401, 'hand-over-secret-missing');
    if (secret !== parcel.secret) return problem(403, 'hand-over-secret-wrong');
    if (init.method === 'DELETE') {
      parcels.set(id, 'deleted');
      return new Response(null, { status: 204 });
    }
    if (headers.get('if-match') !== `"${parcel.version}"`) return problem(409, 'hand-over-changed');
    const version = parcel.version + 1;
    parcels.set(id, { ...parcel, ciphertext: JSON.parse(body).ciphertext, version });
    return success(200, { id, expiresAt: EXPIRY }, version);
  };

  const create = ({ ciphertext, id: asked }: { ciphertext: string; id?: string }, secret: string) => {
    const id = asked ?? `${parcels.size}`.padStart(22, 'A');
    parcels.set(id, { ciphertext, secret, version: 1 });
    return success(201, { id, expiresAt: EXPIRY }, 1);
  };

  const fetch: typeof globalThis.fetch = (address, init) => answer(String(address), init ?? {});
  return { fetch, parcels, requests, before };
}

export const EXPIRY = '2026-12-23T10:00:00.000Z';

function success(status: number, body: object, version: number): Response {
  return Response.json(body, { status, headers: { etag: `"${version}"` } });
}

function problem(status: number, code: ErrorCode): Response {
  return Response.json({ code, status }, { status, headers: { 'content-type': 'application/problem+json' } });
}
