// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { ERROR_STATUS, LANGUAGES } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { ACCESS, methodOf, pathOf } from './api-route.ts';
import { ERROR_KINDS, FAULT_CODES } from './error-codes.ts';
import { routes } from './routes.ts';

const all = Object.entries(routes);

describe('routes', () => {
  it.each(all)('%s says who may call it, and is public on purpose', (name, route) => {
    expect(route.operationId).toBe(name);
    expect(ACCESS).toContain(route.access);
  });

  it('are these, for everybody', () => {
    const list = all.map(([, route]) => `${route.access} ${methodOf(route)} ${pathOf(route)}`);
    expect(list).toMatchInlineSnapshot(`
      [
        "public post /v1/journeys",
        "public post /v1/journey-documents",
        "public post /v1/hiring-documents",
        "public post /v1/profile-documents",
        "public get /v1/facts",
        "public get /v1/steps",
        "public get /v1/municipalities",
        "public get /v1/occupations",
        "public get /v1/professions",
        "public get /v1/professions/{id}",
        "public get /v1/taxonomies",
        "public get /v1/concepts",
        "public get /v1/courses",
        "public get /v1/vacancies",
        "public get /v1/vacancies/{id}",
        "public post /v1/matches",
        "public post /v1/hand-overs",
        "public get /v1/hand-overs/{id}",
        "public put /v1/hand-overs/{id}",
        "public delete /v1/hand-overs/{id}",
        "public post /v1/feedback",
      ]
    `);
  });

  it.each(all)('%s keeps nothing of a person in a cache', (_, route) => {
    const isPersonal = route.storage !== 'none' || 'body' in route.request;
    expect(route.cache).toBe(isPersonal ? 'personal' : 'published');
  });

  it.each(all)('%s can say what is wrong with what it is sent', (_, route) => {
    const errors: readonly string[] = route.errors;
    const { body, ...others } = { body: undefined, ...route.request };
    if (body || Object.keys(others).length > 0) expect(errors).toContain('invalid-input');
    if (body)
      expect(errors).toEqual(
        expect.arrayContaining(['malformed-json', 'wrong-content-type', 'body-too-large']),
      );
    if (route.storage !== 'none') expect(errors).toContain('storage-unavailable');
  });

  it.each(all)('%s has a path by the rules: kebab-case, major version first', (_, route) => {
    expect(pathOf(route)).toMatch(/^\/v1(\/[a-z]+(-[a-z]+)*|\/\{[a-z][A-Za-z]*\})+$/);
  });
});

describe('the texts of errors', () => {
  const read = (language: string): Record<string, unknown> =>
    JSON.parse(readFileSync(new URL(`../../../content/${language}/errors.json`, import.meta.url), 'utf8'));

  it.each(LANGUAGES)('exist in %s for every kind, code and fault, and for nothing else', (language) => {
    const { kinds, fault, ...texts } = read(language);
    expect(fault).toBeTypeOf('string');
    expect(Object.keys(kinds ?? {}).sort()).toEqual([...Object.keys(ERROR_STATUS), 'fault'].sort());
    expect(Object.keys(texts).sort()).toEqual([...Object.keys(ERROR_KINDS), ...FAULT_CODES].sort());
  });
});
