// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import { describe, expect, inject, it } from 'vitest';
import { textsIn } from './visit.ts';

const JSON_TYPE = { 'content-type': 'application/json' };

describe.each(LANGUAGES)('the server, asked wrongly in %s', (language) => {
  const t = textsIn(language);
  const send = async (path: string, body: string, headers: Record<string, string> = JSON_TYPE) => {
    const init = { method: 'POST', body, headers: { ...headers, 'accept-language': language } };
    const response = await fetch(`${inject('baseUrl')}${path}`, init);
    const text = await response.text();
    expect(text, 'never a stack trace').not.toMatch(/\bat .*(\.[jt]s|node:)|node_modules|Error:/);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    return { status: response.status, problem: JSON.parse(text) };
  };
  const facts = (given: object) => send('/v1/journeys', JSON.stringify({ facts: given }));

  it('says that broken JSON is no JSON', async () => {
    const { status, problem } = await send('/v1/journeys', '{"facts": {');
    expect(status).toBe(400);
    expect(problem).toMatchObject({ code: 'malformed-json', detail: t('errors.malformed-json') });
  });

  it('says which type of content it takes', async () => {
    const { problem } = await send('/v1/journeys', 'facts=1', { 'content-type': 'text/plain' });
    expect(problem).toMatchObject({ code: 'wrong-content-type', detail: t('errors.wrong-content-type') });
  });

  it.each([
    ['a fact that does not exist', { schoenmaat: 42 }, 'schoenmaat'],
    ['a wrong type', { heeft_bsn: 'misschien' }, 'heeft_bsn'],
    ['a value outside the list', { werksituatie: 'astronaut' }, 'werksituatie'],
    ['a municipality of another country', { gemeente: 'GM7777' }, 'gemeente'],
    ['a code that is no municipality', { gemeente: 'Kyiv' }, 'gemeente'],
    ['a date that does not exist', { werksituatie: 'werknemer', startdatum: '2026-02-30' }, 'startdatum'],
    ['more hours than a week of work has', { werksituatie: 'werknemer', uren_per_week: 99 }, 'uren_per_week'],
  ])('names the field with %s', async (_, given, field) => {
    const { status, problem } = await facts(given);
    expect(status).toBe(400);
    expect(problem).toMatchObject({ code: 'invalid-input', detail: t('errors.invalid-input') });
    const fault = problem.errors.find((error: { field: string }) => error.field.endsWith(field));
    expect(fault?.detail.length).toBeGreaterThan(10);
    expect(fault?.detail, 'words, not a code').not.toBe(fault?.code);
  });

  it('refuses a day asked about that does not exist, and a body that is no object', async () => {
    for (const body of ['{"facts":{},"on":"2026-02-30"}', '[]', 'null', '"facts"', '{"facts":[]}']) {
      const { status, problem } = await send('/v1/journeys', body);
      expect({ body, status, code: problem.code }).toEqual({ body, status: 400, code: 'invalid-input' });
    }
  });

  it('refuses a body of more than a megabyte', async () => {
    const { status, problem } = await send(
      '/v1/journeys',
      JSON.stringify({ facts: { beroep: 'x'.repeat(1_100_000) } }),
    );
    expect(status).toBe(413);
    expect(problem.code).toBe('body-too-large');
    expect(problem.title).toBe(t('errors.kinds.too-large'));
  });

  it('says so when an address of the API or a hand-over does not exist', async () => {
    expect((await send('/v1/nonsense', '{}')).problem).toMatchObject({
      status: 404,
      detail: t('errors.no-such-address'),
    });
    const address = `${inject('baseUrl')}/v1/hand-overs/${'A'.repeat(22)}`;
    const response = await fetch(address, { headers: { 'accept-language': language } });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ detail: t('errors.hand-over-not-found') });
  });
});
