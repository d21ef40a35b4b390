// SPDX-License-Identifier: EUPL-1.2
// Over every pair of tools on one device: what the first was told, the second does not ask.

import { completeFacts, journeyFor } from '@opstap/journeys';
import { plainDate } from '@opstap/kernel';
import { EMPTY_PROFILE, fillFromJourney, type Profile, takenFromJourney } from '@opstap/profiles';
import { translator } from '@opstap/publication';
import { loadPublication } from '@opstap/publication/node';
import { type Fact, type Facts, type Pack, type Question, shownFacts, type Value } from '@opstap/rules';
import { describe, expect, it } from 'vitest';
import { offersOf } from '../areas/hire/employer-offers.ts';
import { inquiryOf } from '../areas/inquiries/use-inquiry.ts';
import { answer, type DeviceJourney, EMPTY, factsOf, skippedQuestions } from './device-journey.ts';
import { factsKnown, knownFacts, SOURCES, type Source } from './known-facts.ts';
import { loadPack } from './published.ts';

const publication = await loadPublication();
const { occupations } = publication.reference;
const on = plainDate('2026-11-30');

/** The tools that put questions of the law; the check of pay puts those of its pack here, without its payslips. */
const ASKING = SOURCES.filter((source) => source !== 'profile');
const packs = new Map<Source, Pack>(
  await Promise.all(ASKING.map(async (name) => [name, await loadPack(name)] as const)),
);
const packOf = (tool: Source) => packs.get(tool) ?? publication.pack;

/** Made up. What they are asked beyond this gets an answer by the kind of question. */
const PERSONS: readonly Facts[] = [
  {
    beschermingsgrond: 'oekraiense_nationaliteit',
    bewijs_van_verblijf: 'sticker',
    soort_bewijs: 'sticker',
    leeftijdsgroep: '21_en_ouder',
    werksituatie: 'werk_gevonden',
    werkvorm: 'loondienst',
    contractvorm: 'tijdelijk',
    beroep: 'verpleegkundige',
    opleidingsniveau: 'bachelor',
    nederlands: 'A2',
    engels: 'B1',
    gemeente: 'GM0344',
  },
  {
    beschermingsgrond: 'tijdelijke_verblijfsvergunning_oekraine',
    bewijs_van_verblijf: 'o_document',
    soort_bewijs: 'o_document',
    leeftijdsgroep: '18_tot_en_met_20',
    werksituatie: 'uitzendkracht',
    werkvorm: 'uitzendwerk',
    beroep: 'kok',
    opleidingsniveau: 'middelbaar',
    nederlands: 'A1',
    engels: 'A1',
    gemeente: 'GM0080',
  },
];

describe('a fact that one tool was told', () => {
  it.each(ASKING)('on the page of %s is asked by no other', (first) => {
    const again: string[] = [];
    for (const person of PERSONS) {
      const { device, put } = answerAll(first, EMPTY, person);
      expect(put.length, first).toBeGreaterThan(0);
      for (const second of ASKING.filter((tool) => tool !== first)) {
        const told = toldIn(device);
        for (const { question, facts } of answerAll(second, device, person).put) {
          const shown = shownFacts(packOf(second), question, facts, { on });
          // A screen with something new may show what is known, filled in; never empty, and never a screen without anything new.
          const empty = shown.filter((fact) => told.has(fact) && facts[fact] === undefined);
          const isOnlyKnown = shown.length > 0 && shown.every((fact) => told.has(fact));
          again.push(...empty.map((fact) => `${first} → ${second}: ${fact}`));
          if (isOnlyKnown) again.push(`${first} → ${second}: the whole of ${question.id}`);
        }
      }
    }
    expect(again).toEqual([]);
  });

  it('in the profile is asked by none of them', () => {
    const profile = { profile: profileOf(PERSONS[0] ?? {}), at: '2026-11-29T10:00:00Z' };
    const told = Object.keys(factsKnown(knownFacts(EMPTY, profile)));
    expect(told).toEqual(['beroep', 'opleidingsniveau', 'nederlands', 'engels']);
    for (const tool of ASKING) {
      const asked = answerAll(tool, EMPTY, PERSONS[0] ?? {}, profile).put.flatMap(({ question }) => [
        ...question.facts,
      ]);
      expect(
        asked.filter((fact) => told.includes(fact) && fact !== 'opleidingsniveau'),
        tool,
      ).toEqual([]);
    }
  });

  it('in the questions stands in the profile, and serves work, routes, places, courses and the employer’s link', () => {
    const [person = {}] = PERSONS;
    const { device } = answerAll('klantreis', EMPTY, person);
    const facts = factsOf(device);
    const filled = fillFromJourney(EMPTY_PROFILE, facts, '1');
    expect(takenFromJourney(filled, facts)).toEqual(['beroep', 'opleidingsniveau', 'nederlands', 'engels']);
    const known = factsKnown(knownFacts(device, undefined));
    expect(known).toMatchObject({ gemeente: 'GM0344', nederlands: 'A2', beroep: 'verpleegkundige' });
    const t = translator('nl', publication.catalog('nl'));
    expect(offersOf(known, t).map(({ value }) => value)).toEqual([
      'role',
      'begin',
      'contract',
      'end',
      'hours',
      'age',
      'proof',
    ]);
  });
});

/** Two names for what is one thing to a person: a sticker is a sticker, whichever page asks. */
const SAME_THING = [['bewijs_van_verblijf', 'soort_bewijs']] as const;

function toldIn(device: DeviceJourney): Set<string> {
  const told = new Set(Object.keys(factsOf(device)));
  for (const pair of SAME_THING)
    if (pair.some((fact) => told.has(fact))) for (const fact of pair) told.add(fact);
  return told;
}

type Put = { question: Question; facts: Facts };

/** Answers whatever a tool puts, screen by screen, with the same functions as its page. */
function answerAll(
  tool: Source,
  start: DeviceJourney,
  person: Facts,
  profile?: Parameters<typeof knownFacts>[1],
): { device: DeviceJourney; put: Put[] } {
  const pack = packOf(tool);
  const put: Put[] = [];
  let device = start;
  for (;;) {
    const known = knownFacts(device, profile, (fact) => pack.facts[fact]?.question);
    const facts = completeFacts(factsKnown(known), occupations);
    const question = nextOf(tool, device, facts);
    if (!question) return { device, put };
    expect(
      put.map((one) => one.question.id),
      'a screen that was answered must not be put again',
    ).not.toContain(question.id);
    put.push({ question, facts });
    device = answer(
      device,
      question.id,
      valuesFor(tool, question, facts, person),
      '2026-11-30T10:00:00Z',
      tool,
    );
  }
}

function nextOf(tool: Source, device: DeviceJourney, facts: Facts): Question | undefined {
  const pack = packOf(tool);
  if (tool === 'klantreis')
    return journeyFor(pack, facts, { on, done: [], asked: skippedQuestions(device) }).nextQuestion;
  const asked = [pack.inquiries[tool] ?? []];
  return inquiryOf({ pack, reference: publication.reference }, asked, facts, device, on).openQuestions[0];
}

/** Field by field, since what is shown may follow from what was just filled in. */
function valuesFor(
  tool: Source,
  question: Question,
  before: Facts,
  person: Facts,
): Record<string, Value | null> {
  const pack = packOf(tool);
  const values: Record<string, Value | null> = Object.fromEntries(question.facts.map((fact) => [fact, null]));
  for (const fact of question.facts) {
    const given = Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
    const shown = shownFacts(pack, question, { ...before, ...Object.fromEntries(given) }, { on });
    const definition = pack.facts[fact];
    if (shown.includes(fact) && definition)
      values[fact] = before[fact] ?? person[fact] ?? anyValue(definition);
  }
  return values;
}

function anyValue({ type, values, min }: Fact): Value {
  if (type === 'yesno') return true;
  if (type === 'number') return Math.max(min ?? 0, 1);
  if (type === 'date') return '2026-12-21';
  if (type === 'cefr') return 'A2';
  return values?.[0] ?? '';
}

function profileOf(person: Facts): Profile {
  return fillFromJourney(EMPTY_PROFILE, person, '1');
}
