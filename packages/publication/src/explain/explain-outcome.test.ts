// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language, plainDate } from '@opstap/kernel';
import { type Facts, find, inquire } from '@opstap/rules';
import { slicePack } from '@opstap/rules/editor';
import { describe, expect, it } from 'vitest';
import { loadPublication } from '../node.ts';
import { type Catalog, translator } from '../translator.ts';
import { outcomeExplainer, sourceIds } from './explain-outcome.ts';
import { OUTCOME_TEXTS } from './text-areas.ts';

const { pack, catalog } = await loadPublication();
const on = plainDate('2026-11-24');

const COOK: Facts = {
  beschermingsgrond: 'oekraiense_nationaliteit',
  bewijs_van_verblijf: 'sticker',
  werksituatie: 'werknemer',
  leeftijdsgroep: '21_en_ouder',
  contractvorm: 'tijdelijk',
  startdatum: '2026-02-01',
  contract_tot: '2026-09-30',
  uren_per_week: 32,
  loon_per: 'uur',
  loon_cent: 1499,
  proeftijd_maanden: 2,
  proeftijd_schriftelijk: true,
  proeftijd_gelijk: true,
};

/** What a browser has: one part of the law, and the texts that go with it. */
async function inBrowser(language: Language, inquiry: string) {
  const part = slicePack(pack, pack.inquiries[inquiry] ?? []);
  const areas = [...OUTCOME_TEXTS, `asks-${inquiry}`, `law-${inquiry}`];
  const files = areas.map((area) => import(`../../generated/texts/${language}/${area}.js`));
  const texts: Catalog[] = (await Promise.all(files)).map((file) => file.default);
  return { part, t: translator(language, Object.assign({}, ...texts)) };
}

describe.each(LANGUAGES)('outcomes in words (%s)', (language) => {
  it.each(Object.keys(pack.inquiries))(
    '%s is put into the same words by a browser with a part of it',
    async (name) => {
      const { part, t } = await inBrowser(language, name);
      const [brief, whole] = [
        outcomeExplainer(part, t),
        outcomeExplainer(pack, translator(language, catalog(language))),
      ];
      for (const facts of [{}, COOK]) {
        const { ask } = inquire(part, facts, { on });
        for (const outcome of pack.inquiries[name] ?? []) {
          const explained = brief(outcome, ask(outcome), { on });
          expect(explained).toEqual(whole(outcome, ask(outcome), { on }));
          // A step has its title among the texts of steps.
          if (!outcome.startsWith('stap_')) expect(explained.title, outcome).toBeTruthy();
          expect(explained.words, outcome).not.toMatch(/^$|undefined|_/);
          for (const { text } of explained.reasons) expect(text, outcome).not.toMatch(/undefined|[{}]/);
        }
      }
    },
  );
});

describe('the value of an outcome in words', () => {
  const t = translator('nl', catalog('nl'));
  const explain = outcomeExplainer(pack, t);
  const words = (outcome: string) => explain(outcome, inquire(pack, COOK, { on }).ask(outcome), { on }).words;

  it('is yes or no, an amount, a number with its unit, or a date', () => {
    expect(words('proeftijd_geldig')).toBe('Nee');
    expect(words('loon_minimum_cent')).toMatch(/^€\s14,99$/);
    expect(words('proeftijd_maximum_in_maanden')).toBe('1 maand');
    expect(words('uiterste_aanzegdatum')).toBe('30 augustus 2026');
  });

  it('is why there is none: not known yet, or a person must look', () => {
    expect(words('opvang_na_einde_bescherming')).toContain('Nog niet bekend');
    expect(words('oproep_mag_u_weigeren')).toBe(t('answer.unknown'));
  });
});

describe('the findings of a contract', () => {
  it('say that a probation of two months in a contract of eight is wrong, with its sources', () => {
    const findings = find(pack, 'klopt_mijn_contract', inquire(pack, COOK, { on }));
    const probation = findings.find(({ outcome }) => outcome === 'proeftijd_geldig');
    expect(probation?.severity).toBe('wrong');
    expect(probation?.with.map(({ outcome }) => outcome)).toContain('proeftijd_maximum_in_maanden');
    expect(sourceIds([probation?.answer ?? { reasons: [] }]).every((id) => pack.sources[id])).toBe(true);
    expect(findings.find(({ outcome }) => outcome === 'oproep_mag_u_weigeren')?.severity).toBe(
      'not_applicable',
    );
  });
});
