// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, plainDate } from '@opstap/kernel';
import { loadPublication } from '@opstap/publication/node';
import { renderPage } from '@opstap/web/server';
import { describe, expect, it } from 'vitest';
import { listUncertain } from './uncertain.ts';

const publication = await loadPublication();

describe('what is uncertain', () => {
  const { themes, steps, count } = listUncertain(publication);

  it('is everything that is marked, and nothing else', () => {
    const { pack } = publication;
    const law = themes.flatMap(([, names]) => names);
    const isMarked = (name: string) =>
      (pack.rules[name] ?? pack.parameters[name])?.versions.some(({ verify }) => verify) ?? false;
    expect(law.filter((name) => !isMarked(name))).toEqual([]);
    expect(law.length).toBeGreaterThan(50);
    expect(steps).toEqual(pack.steps.filter(({ verify }) => verify).map(({ id }) => id));
    expect(count).toBeGreaterThan(law.length + steps.length);
  });

  it.each(LANGUAGES)('is told by a theme that has a name in %s', (language) => {
    for (const [theme] of themes)
      expect(publication.catalog(language)[`trust.themes.${theme}`], theme).toBeTruthy();
  });

  it('is counted anew on the page: with one mark fewer the page says one fewer', () => {
    const told = (published: typeof publication) =>
      renderPage(
        {
          path: '/en/how-we-know',
          search: '',
          language: 'en',
          demo: false,
          origin: 'https://opstap.example',
          today: plainDate('2026-11-30'),
        },
        published,
      ).html;
    const [first] = steps;
    const without = publication.pack.steps.map((step) => {
      const { verify, ...rest } = step;
      return step.id === first ? rest : step;
    });
    expect(told(publication)).toContain(`${count} items say`);
    expect(told({ ...publication, pack: { ...publication.pack, steps: without } })).toContain(
      `${count - 1} items say`,
    );
  });
});
