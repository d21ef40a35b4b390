// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import { type TextKey, translator } from '@opstap/publication';
import { loadPublication } from '@opstap/publication/node';
import { listPages } from '@opstap/web/server';
import { describe, expect, it } from 'vitest';
import { NEXT_PLACES, type NextPlace, nextPlaces } from './next-places.ts';

const publication = await loadPublication();
const pages = listPages('nl', publication);
const tools = Object.entries<readonly NextPlace[]>(NEXT_PLACES);
/** What results fill in: one that exists of each. */
const VALUES = { profession: 'verpleegkundige', vacancy: 'demo%3A1', situation: '#contract=vast' };
/** The page of each tool, where it is not its name. */
const PAGE_OF: Readonly<Record<string, string>> = {
  result: '/journey/result',
  hire: '/hire-in-order',
  profession: '/professions/verpleegkundige',
  courses: '/language/courses',
  path: '/paths/zorg',
  vacancy: '/vacancies',
};
const pageOf = (tool: string) => PAGE_OF[tool] ?? `/${tool.replaceAll('_', '-')}`;

describe('where a result leads to next', () => {
  it('is a page that exists, and the tool itself has one', () => {
    for (const [tool, places] of tools) {
      expect(pages, tool).toContain(`/nl${pageOf(tool)}`);
      for (const { to } of places) {
        const path = fill(to).split('#')[0];
        expect(pages, `${tool} → ${to}`).toContain(`/nl${path}`);
      }
    }
  });

  it('is never the page itself, unless a part of it', () => {
    for (const [tool, places] of tools)
      for (const { to } of places) {
        const [path, part] = fill(to).split('#');
        expect(path === pageOf(tool) && part === undefined, `${tool} → ${to}`).toBe(false);
      }
  });

  it('is one to three places for every sign alone, and for none where a tool always has one', () => {
    for (const [tool, places] of tools) {
      const signs = [...new Set(places.flatMap(({ when }) => when ?? []))];
      for (const sign of signs.length > 0 ? signs : ['']) {
        const shown = nextPlaces(tool as keyof typeof NEXT_PLACES, [sign], VALUES);
        expect(shown.length, `${tool}, ${sign}`).toBeGreaterThan(0);
        expect(shown.length, `${tool}, ${sign}`).toBeLessThanOrEqual(3);
        expect(new Set(shown.map(({ to }) => to)).size).toBe(shown.length);
      }
    }
  });

  it('leaves out a place that the result cannot fill in', () => {
    expect(nextPlaces('routes', ['open']).map(({ name }) => name)).not.toContain('profession');
    expect(nextPlaces('vacancy', [], { situation: '' }).map(({ name }) => name)).not.toContain('letter');
  });

  it.each(LANGUAGES)('has its words in %s', (language) => {
    const t = translator(language, publication.catalog(language));
    for (const [tool, places] of tools)
      for (const { name } of places)
        expect(t.has(`next.${tool}.${name}` as TextKey), `${tool}.${name}`).toBe(true);
  });
});

function fill(to: string): string {
  return to.replaceAll(/:(\w+)/g, (whole, name: string) => (VALUES as Record<string, string>)[name] ?? whole);
}
