// SPDX-License-Identifier: EUPL-1.2
import { factsOfRole, HIRING_ROLES, hiringPlan, roleOf } from '@opstap/journeys';
import { LANGUAGES, type Language, plainDate } from '@opstap/kernel';
import type { Facts } from '@opstap/rules';
import { describe, expect, it } from 'vitest';
import { loadPublication } from '../node.ts';
import { translator } from '../translator.ts';
import { explainHiring } from './explain-hiring.ts';

const publication = await loadPublication();
const on = plainDate('2026-11-24');

const HIRED: Facts = {
  begin_van_het_werk: '2026-12-28',
  contractvorm: 'tijdelijk',
  contract_tot: '2027-07-27',
  soort_bewijs: 'sticker',
  bewijs_geldig_tot: '2027-03-04',
  leeftijdsgroep: '21_en_ouder',
  uren_per_week: 36,
  loon_per: 'uur',
  loon_cent: 1400,
  melding_gedaan: false,
};

function explained(facts: Facts, language: Language) {
  const t = translator(language, publication.catalog(language));
  return explainHiring(hiringPlan(publication.pack, facts, on), facts, publication, t);
}

describe.each(LANGUAGES)('a plan for hiring in words (%s)', (language) => {
  it.each(HIRING_ROLES)('has a title and a text for everything that concerns the %s', (role) => {
    const { sections, dates } = explained({ ...HIRED, ...factsOfRole(role) }, language);
    for (const { title, text } of [...sections.flatMap(({ items }) => items), ...dates.slice(1)]) {
      expect(title).not.toBe('');
      expect(title).not.toMatch(/_/);
      expect(text).not.toMatch(/undefined|\{/);
    }
  });

  it('gives every answer that is known its sources, and marks what is not certain', () => {
    const items = explained({ ...HIRED, ...factsOfRole('employer') }, language).sections.flatMap(
      (section) => section.items,
    );
    for (const { id, state, sources } of items) {
      if (state !== 'open' && state !== 'not_known') expect(sources.length, id).toBeGreaterThan(0);
    }
    expect(items.find(({ id }) => id === 'bewijs_geldig_op_datum')?.verify).toBe(true);
    expect(items.find(({ id }) => id === 'loon_te_laag_cent')?.value).toMatch(/0[.,]99/);
  });

  it('names what is still to be filled in, by its label', () => {
    const { sections } = explained(factsOfRole('employer'), language);
    const open = sections.flatMap(({ items }) => items).filter(({ state }) => state === 'open');
    expect(open.length).toBeGreaterThan(5);
    for (const { text } of open) expect(text).not.toMatch(/[a-z]+_[a-z]+/);
  });

  it('fills the sheet with what was given, and never a name', () => {
    const { sheet } = explained({ ...HIRED, ...factsOfRole('employer') }, language);
    expect(sheet.map(({ id }) => id)).toEqual(['begin', 'duration', 'hours', 'wage']);
    expect(sheet.find(({ id }) => id === 'duration')?.value).toContain('2027');
    expect(sheet.find(({ id }) => id === 'wage')?.value).toMatch(/14[.,]00/);
  });
});

it('a role and its facts are one and the same', () => {
  for (const role of HIRING_ROLES) expect(roleOf({ ...HIRED, ...factsOfRole(role) })).toBe(role);
  expect(roleOf(HIRED)).toBeUndefined();
});
