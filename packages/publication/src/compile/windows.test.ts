// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from 'node:url';
import { addDays, type PlainDate, plainDate } from '@opstap/kernel';
import { ask } from '@opstap/rules';
import { stateOn } from '@opstap/taxonomy';
import { describe, expect, it } from 'vitest';
import { loadPublication } from '../node.ts';
import { compilePublication, readSources } from './index.ts';

const { pack, reference } = await loadPublication();

describe('windows that stand in the corpus too', () => {
  const upf = reference.reconstruction.programmes.find(({ id }) => id === 'upf') ?? expect.fail('no UPF');
  const rule = (on: PlainDate) => ask(pack, 'upf_3_open_voor_aanvragen', {}, { on });

  it.each(['2026-01-29', '2026-01-30', '2026-04-30', '2026-05-01', '2026-11-23'])(
    'the third round of the UPF is open on %s where the rule says so',
    (day) => {
      const on = plainDate(day);
      const outcome = rule(on);
      const isOpen = outcome.kind === 'known' && outcome.value === true;
      expect(stateOn(upf, on).kind === 'open').toBe(isOpen);
    },
  );

  it('a scheme is not open on the day after the last day of its amount', () => {
    for (const scheme of reference.schemes.filter(({ amounts }) => amounts.length > 0)) {
      const last = scheme.window?.to ?? expect.fail(scheme.id);
      expect(stateOn(scheme, last).kind).toBe('open');
      expect(stateOn(scheme, addDays(last, 1)).kind).toBe('closed');
      for (const name of scheme.amounts)
        expect(pack.parameters[name]?.versions.at(-1)?.validTo, name).toBe(last);
    }
  });
});

describe('a difference between the folders', async () => {
  const sources = await readSources(
    fileURLToPath(new URL('../../../..', import.meta.url)).replace(/\/$/, ''),
  );
  const problemsWith = (path: string, from: string, to: string) =>
    compilePublication(
      sources.map((file) => (file.path === path ? { path, text: file.text.replace(from, to) } : file)),
    ).problems.map(({ message }) => message);

  it.each([
    [
      'reference/language/language.yaml',
      'hours: [150, 200]',
      'hours: [150, 210]',
      'to B1: "lesuren_naar_b1_maximum" in the corpus is 200',
    ],
    [
      'reference/schemes/schemes.yaml',
      'to: "2027-12-31"',
      'to: "2028-12-31"',
      'slim_scholing: its window is not that of "slim_vergoeding_niveau_1_2" in the corpus',
    ],
    [
      'reference/schemes/schemes.yaml',
      'sources: [web_ontheemden,',
      'sources: [nergens,',
      'there is no source "nergens" in corpus/sources',
    ],
    [
      'reference/schemes/schemes.yaml',
      'id: esf_sectoren',
      'id: esf_anders',
      'the text "schemes.list.esf_anders.name" is missing in content/nl',
    ],
    [
      'reference/development-paths/paths.yaml',
      'training: [instructie,',
      'training: [toveren,',
      'the text "regulation.training.toveren" is missing in content/nl',
    ],
  ])(
    'in %s fails the build: %s',
    (path, from, to, message) => {
      expect(problemsWith(path, from, to)).toContain(message);
    },
    120_000,
  );
});
