// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileReference } from '@opstap/taxonomy/compile';
import { describe, expect, it } from 'vitest';
import { faultsOf, type KnownIds } from './marked-text-faults.ts';
import { type MarkedText, markedTexts } from './marked-texts.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

function knownIds(): KnownIds {
  const files = readdirSync(join(ROOT, 'reference'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(yaml|csv)$/.test(name))
    .map((name) => `reference/${name.replaceAll('\\', '/')}`)
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
  const { reference, taxonomy } = compileReference(files);
  return {
    unitGroups: new Set(taxonomy.iscoGroups.map(({ code }) => code).filter((code) => code.length === 4)),
    competences: new Set(taxonomy.competences.map(({ id }) => id)),
    spokenLanguages: new Set(taxonomy.spokenLanguages),
    licences: new Set(taxonomy.licences),
    municipalities: new Set(reference.municipalities.map(({ code }) => code)),
  };
}

const known = knownIds();
const [dev, test] = [markedTexts('dev'), markedTexts('test')];
const all = [...dev, ...test];

describe('the marked vacancy texts', () => {
  it('point to ids that exist and to words of the text', () =>
    expect(all.flatMap((text) => faultsOf(text, known))).toEqual([]));

  it('are at least 200, each different, in two halves of equal size', () => {
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    expect(Math.abs(dev.length - test.length)).toBeLessThanOrEqual(1);
    expect(dev.every(({ half }) => half === 'dev')).toBe(true);
    expect(test.every(({ half }) => half === 'test')).toBe(true);
  });

  it('have an occupation each, and at least 15 have a red flag, of every kind', () => {
    expect(all.filter(({ fields }) => !fields.occupation)).toEqual([]);
    expect(all.filter(({ fields }) => fields.redFlags?.length).length).toBeGreaterThanOrEqual(15);
    expect([...new Set(all.flatMap(({ fields }) => fields.redFlags ?? []))].sort()).toEqual([
      'asks_fee',
      'below_minimum_wage',
      'keeps_papers',
      'no_employer',
    ]);
  });
});

describe('a fault in the marks', () => {
  const good: MarkedText = {
    id: 'x1',
    half: 'dev',
    text: 'Kok gezocht in Gouda',
    fields: { occupation: { isco08: '5120', spans: [[0, 3]] } },
  };
  const faultsWith = (fields: MarkedText['fields']) => faultsOf({ ...good, fields }, known);

  it('is not found where there is none', () => expect(faultsOf(good, known)).toEqual([]));

  it('is found in an id, a span and a range', () => {
    expect(faultsWith({ occupation: { isco08: '9999', spans: [[0, 3]] } })).toEqual([
      'x1 occupation: does not know 9999',
    ]);
    expect(faultsWith({ place: { municipality: 'GM0513', spans: [[15, 21]] } })).toEqual([
      'x1 place: [15, 21) lies outside the text',
    ]);
    expect(faultsWith({ place: { municipality: 'GM0513', spans: [[14, 20]] } })).toEqual([
      'x1 place: " Gouda" begins or ends in white space',
    ]);
    expect(faultsWith({ dutch: { value: 'A1', spans: [] } })).toEqual(['x1 dutch: has no span']);
    expect(faultsWith({ hoursPerWeek: { min: 32, max: 24, spans: [[0, 3]] } })).toEqual([
      'x1 hoursPerWeek: has no possible range',
    ]);
    expect(faultsWith({ wage: { per: 'hour', spans: [[0, 3]] } })).toEqual([
      'x1 wage: has no possible range',
    ]);
    expect(faultsWith({ requirements: [{ text: 'gezicht', kind: 'needed', spans: [[4, 11]] }] })).toEqual([
      'x1 requirements: "gezicht" is not what its span marks',
    ]);
  });
});
