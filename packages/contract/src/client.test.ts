// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { ApiProblem, call } from './client.ts';

type Sent = { address: string; init: RequestInit };

function answering(response: Response | Error): { sent: Sent[]; fetch: typeof fetch } {
  const sent: Sent[] = [];
  const answer = async (address: unknown, init: RequestInit = {}) => {
    sent.push({ address: String(address), init });
    if (response instanceof Error) throw response;
    return response;
  };
  // Only what the client uses of fetch.
  return { sent, fetch: answer as typeof fetch };
}

describe('the client', () => {
  it('fills in the path, sends headers and body, and gives the version back', async () => {
    const { sent, fetch } = answering(
      Response.json({ id: 'x', expiresAt: '' }, { headers: { etag: '"2"' } }),
    );
    const request = {
      params: { id: 'a/b' },
      headers: { authorization: 'Bearer s', 'if-match': '"1"' },
      body: { ciphertext: 'abc' },
    };
    const { body, etag } = await call('saveHandOver', request, { language: 'uk', fetch });
    expect([body.id, etag]).toEqual(['x', '"2"']);
    expect(sent[0]?.address).toBe('/v1/hand-overs/a%2Fb');
    expect(sent[0]?.init).toMatchObject({
      method: 'PUT',
      body: '{"ciphertext":"abc"}',
      headers: { 'accept-language': 'uk', 'content-type': 'application/json', 'if-match': '"1"' },
    });
  });

  it('puts a query behind the path', async () => {
    const { sent, fetch } = answering(Response.json({ occupations: [] }));
    await call(
      'findOccupations',
      { query: { text: 'кухар', language: 'uk' } },
      { base: 'http://x', language: 'uk', fetch },
    );
    expect(sent[0]?.address).toBe('http://x/v1/occupations?text=%D0%BA%D1%83%D1%85%D0%B0%D1%80&language=uk');
  });

  it('throws the problem that the server tells', async () => {
    const problem = { code: 'hand-over-expired', status: 410 };
    const headers = { 'content-type': 'application/problem+json' };
    const { fetch } = answering(new Response(JSON.stringify(problem), { status: 410, headers }));
    const calling = call('getHandOver', { params: { id: 'x' } }, { language: 'nl', fetch });
    await expect(calling).rejects.toMatchObject({ name: 'ApiProblem', problem });
  });

  it('throws without a problem when the server is not reached, or something else answers', async () => {
    const attempts = [
      answering(new TypeError('offline')),
      answering(new Response('<html>', { status: 502 })),
    ];
    for (const { fetch } of attempts) {
      const error = await call('listFacts', {}, { language: 'nl', fetch }).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(ApiProblem);
      expect(error).toMatchObject({ problem: undefined });
    }
  });
});
