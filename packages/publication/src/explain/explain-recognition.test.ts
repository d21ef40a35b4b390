// SPDX-License-Identifier: EUPL-1.2
import { euroCents, LANGUAGES, plainDate } from '@opstap/kernel';
import { parameterAt } from '@opstap/rules';
import { describe, expect, it } from 'vitest';
import { loadPublication } from '../node.ts';
import { translator } from '../translator.ts';
import { explainRecognition } from './explain-recognition.ts';
import { costInWords, monthsInWords, timeInWords } from './recognition-words.ts';

const publication = await loadPublication();
const { pack, reference } = publication;
const on = plainDate('2026-11-29');
const nl = translator('nl', publication.catalog('nl'));
const stepsOf = (id: string) => explainRecognition(id, on, publication, nl)?.steps ?? [];

describe('a profession in words', () => {
  it.each(LANGUAGES)('is whole for all 87 in %s', (language) => {
    const t = translator(language, publication.catalog(language));
    for (const { id } of reference.professions) {
      const own = explainRecognition(id, on, publication, t);
      expect(own?.steps.length, id).toBeGreaterThan(0);
      expect(own?.sources.length, id).toBeGreaterThan(0);
      expect(own?.meanwhile.worker.length, id).toBe(2);
      expect(JSON.stringify(own), id).not.toContain('undefined');
    }
  });

  it('says plainly that a free profession needs nothing', () => {
    expect(explainRecognition('boekhouder', on, publication, nl)?.verdict).toMatch(/^Niet gereguleerd\./);
  });

  it('sends to the authority where the facts are weak, with no rule', () => {
    const judge = explainRecognition('notaris', on, publication, nl);
    expect(judge?.verdict).toMatch(/^Vraag dit na bij KNB/);
    expect(judge?.meanwhile.worker[0]?.kind).toBe('ask_a_person');
    expect(judge?.meanwhile.employer[0]?.kind).toBe('ask_a_person');
  });

  it('tells the worker and the employer of a nurse what the law says', () => {
    const { worker, employer, functions } =
      explainRecognition('verpleegkundige', on, publication, nl)?.meanwhile ?? {};
    expect(worker?.map(({ value }) => value)).toEqual([true, false]);
    expect(employer?.map(({ value }) => value)).toEqual([true]);
    expect(functions?.map(({ id }) => id)).toEqual(['helpende', 'zorgassistent']);
  });

  it('is undefined for an occupation outside the list', () => {
    expect(explainRecognition('bakker', on, publication, nl)).toBeUndefined();
  });
});

describe('the amounts of the steps are those of the law', () => {
  const amount = (name: string) => {
    const outcome = parameterAt(pack, name, on);
    return outcome.kind === 'known' ? outcome.value : undefined;
  };
  const step = (id: string) =>
    Object.values(reference.procedures)
      .flatMap(({ steps }) => steps)
      .find((candidate) => candidate.id === id);

  it.each([
    ['kosten_diplomawaardering', step('diploma_evaluation')?.costs?.[0]?.max],
    ['kosten_big_registratie', step('big_registration')?.costs?.[0]?.max],
    ['idw_weken_normaal', step('diploma_evaluation')?.time?.min],
    ['idw_weken_druk', step('diploma_evaluation')?.time?.max],
    ['big_weken_controle_dossier', step('completeness_check')?.time?.max],
    ['big_maanden_besluit_kort', step('big_decision')?.time?.min],
    ['big_maanden_besluit_lang', step('big_decision')?.time?.max],
    ['bi_toets_maanden_tandarts', step('bi_test_dentist')?.queue?.months],
    ['bi_toets_maanden_verpleegkundige', step('bi_test_nurse')?.queue?.months],
    ['bi_toets_artsen_vol_tot', step('bi_test_doctor')?.queue?.fullUntil],
  ])('%s', (name, own) => expect(own).toBe(amount(name)));
});

describe('times and costs in words', () => {
  it('say a range, a limit and an open end', () => {
    expect(timeInWords({ min: 6, max: 18, unit: 'months' }, nl)).toBe('6–18 maanden');
    expect(timeInWords({ min: 0, max: 20, unit: 'weeks' }, nl)).toBe('hoogstens 20 weken');
    expect(timeInWords({ min: 6, unit: 'years' }, nl)).toBe('6 jaar of langer');
    expect(monthsInWords({ min: 0.7, max: 0.7 }, nl)).toBe('3 weken');
  });

  it('say free, a yearly sum and how old a tariff is', () => {
    const cost = (cents: number) => ({ min: euroCents(cents), max: euroCents(cents) });
    expect(costInWords(cost(0), nl)).toBe('gratis');
    expect(costInWords({ ...cost(6500), every: 'year', about: true }, nl)).toBe(
      'ongeveer €\u00a065 per jaar',
    );
    expect(costInWords({ ...cost(200000), fromYear: 2019 }, nl)).toBe('€\u00a02.000 (tarief van 2019)');
  });

  it('name the queue with the month in which it was reported', () => {
    expect(stepsOf('arts').find(({ id }) => id === 'bi_test_doctor')?.queue).toContain('september 2025');
  });
});
