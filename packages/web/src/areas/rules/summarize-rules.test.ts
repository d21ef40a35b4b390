// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import { loadPublication } from '@opstap/publication/node';
import { describe, expect, it } from 'vitest';
import { listThemes, SHOWN, selectRules, summarizeRules } from './summarize-rules.ts';

const publication = await loadPublication();
const rules = summarizeRules(publication, plainDate('2026-11-24'));
const find = (name: string, on = '2026-11-24') =>
  summarizeRules(publication, plainDate(on)).find((rule) => rule.name === name);

describe('the rules as editors see them', () => {
  it('have their folder, the version in force, the age of the check and the examples that reach them', () => {
    expect(find('wettelijk_minimumloon_per_uur')).toMatchObject({
      of: 'parameter',
      theme: 'loon',
      since: '2026-07-01',
      checkedDaysAgo: 1,
      isStale: false,
    });
    const rule = find('eigen_bijdrage_gezin_cent');
    expect(rule?.edges).toEqual({ all: 4, reached: 4 });
    expect(rule?.examples).toBeGreaterThan(10);
  });

  it('are stale from the day after the first review of a source, and not in force past their end', () => {
    expect(find('wettelijk_minimumloon_per_uur', '2026-12-31')?.isStale).toBe(false);
    const later = find('wettelijk_minimumloon_per_uur', '2027-01-01');
    expect(later).toMatchObject({ isStale: true });
    expect(later?.since).toBeUndefined();
  });

  it('are found by parts of their name and folder, in any order', () => {
    const names = (text: string) => selectRules(rules, text, 'all').map(({ name }) => name);
    expect(names('')).toHaveLength(rules.length);
    expect(names('Gezin bijdrage_eigen')).toContain('eigen_bijdrage_gezin_cent');
    expect(names('opvang leefgeld')).toContain('kan_leefgeld_krijgen');
    expect(names('<b>')).toEqual([]);
  });

  it('are told apart by what an editor looks for', () => {
    for (const shown of SHOWN.filter((one) => one !== 'all')) {
      const some = selectRules(rules, '', shown);
      expect(some.length, shown).toBeLessThan(rules.length);
    }
    for (const rule of selectRules(rules, '', 'without_example')) expect(rule.examples).toBe(0);
    for (const { mutants } of selectRules(rules, '', 'below_bar'))
      expect((mutants?.killed ?? 0) / ((mutants?.killed ?? 0) + (mutants?.survived ?? 0))).toBeLessThan(0.95);
    for (const rule of selectRules(rules, '', 'not_in_force')) expect(rule.since).toBeUndefined();
  });

  it('stand each in one folder, and no rule takes the address of the folders', () => {
    const themes = listThemes(rules);
    expect(themes.flatMap(([, own]) => own)).toHaveLength(rules.length);
    expect(themes.map(([theme]) => theme)).toEqual(expect.arrayContaining(['loon', 'opvang', 'werk']));
    expect(find('theme')).toBeUndefined();
  });
});
