// SPDX-License-Identifier: EUPL-1.2
import { type DatedProfile, EDUCATION_LEVELS, type Profile } from '@opstap/profiles';
import type { Facts, Value } from '@opstap/rules';
import { type DeviceJourney, skippedQuestions } from './device-journey.ts';

/** Where an answer was given: a part of the law that is asked, under its name in the corpus, or the profile. */
export const SOURCES = [
  'klantreis',
  'mag_ik_werken',
  'bescherming_en_verblijf',
  'echt_zelfstandig',
  'klopt_mijn_loon',
  'klopt_mijn_contract',
  'inkomen_en_opvang',
  'werkloos',
  'intussen_werken',
  'profile',
] as const;
export type Source = (typeof SOURCES)[number];

export function sourceOf(inquiry: string): Source | undefined {
  return SOURCES.find((one) => one === inquiry);
}

/** `from` is absent for answers of before it was noted. `at`: ISO instant. */
export type KnownFact = { value: Value; from?: Source | undefined; at: string };
export type Known = Readonly<Record<string, KnownFact>>;

/** Two facts of which one answer says the other, value by value. What it says nothing of is asked. */
const SAYS: readonly { of: string; says: string; by: Readonly<Record<string, string>> }[] = [
  {
    of: 'bewijs_van_verblijf',
    says: 'soort_bewijs',
    by: { sticker: 'sticker', o_document: 'o_document' },
  },
  {
    of: 'soort_bewijs',
    says: 'bewijs_van_verblijf',
    by: { sticker: 'sticker', o_document: 'o_document' },
  },
];

/**
 * What this device knows: the answer to a fact itself, else what another answer or the profile says of it. Nothing is copied: an
 * answer stays where it was given, and a question that the person left open ("I don't know") stays open.
 */
export function knownFacts(
  journey: DeviceJourney,
  profile: DatedProfile | undefined,
  questionOf: (fact: string) => string | undefined = () => undefined,
): Known {
  const own = ownAnswers(journey);
  const skipped = new Set(skippedQuestions(journey));
  const isOpen = (fact: string) => !(fact in own) && !skipped.has(questionOf(fact) ?? fact);
  const told = Object.entries({ ...said(own), ...(profile && toldBy(profile)) });
  return { ...Object.fromEntries(told.filter(([fact]) => isOpen(fact))), ...own };
}

export function factsKnown(known: Known): Facts {
  return Object.fromEntries(Object.entries(known).map(([fact, { value }]) => [fact, value]));
}

/** An answer that was given here, and another one that was given elsewhere later. The person chooses; nothing is overwritten. */
export type Offer = { fact: string; own: KnownFact; other: KnownFact };

export function offersFor(journey: DeviceJourney, profile: DatedProfile | undefined): Offer[] {
  const own = ownAnswers(journey);
  const told = { ...said(own), ...(profile && toldBy(profile)) };
  return Object.entries(told).flatMap(([fact, other]) => {
    const mine = own[fact];
    return mine && mine.value !== other.value && other.at > mine.at ? [{ fact, own: mine, other }] : [];
  });
}

/** What the klantreis was told later than the profile, and the profile says otherwise or not at all. */
export function offersForProfile(journey: DeviceJourney, profile: DatedProfile): Offer[] {
  const told = toldBy(profile);
  return Object.entries(ownAnswers(journey)).flatMap(([fact, other]) => {
    const own = told[fact] ?? { value: '', at: profile.at };
    const isOfBoth = PROFILE_FACTS.some((one) => one === fact);
    const isNothing = other.value === 'A0' && own.value === '';
    const isThere = profile.profile.jobs.some(({ occupation }) => occupation === other.value);
    return isOfBoth && !isNothing && !isThere && own.value !== other.value && other.at > profile.at
      ? [{ fact, own, other }]
      : [];
  });
}

/** Facts that both the klantreis and the profile hold. */
const PROFILE_FACTS = ['beroep', 'opleidingsniveau', 'nederlands', 'engels'] as const;

function ownAnswers({ facts }: DeviceJourney): Record<string, KnownFact> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([fact, { value, at, from }]) =>
      // A hand-over may come from anybody: a page that this version does not know is no origin.
      value === null ? [] : [[fact, { value, at, from: SOURCES.find((one) => one === from) }] as const],
    ),
  );
}

function said(own: Readonly<Record<string, KnownFact>>): Record<string, KnownFact> {
  const found = SAYS.flatMap(({ of, says, by }) => {
    const answer = own[of];
    const value = answer && by[String(answer.value)];
    return answer && value !== undefined ? [[says, { ...answer, value }] as const] : [];
  });
  return Object.fromEntries(found);
}

/**
 * The work where there is only one, for which of several is somebody's profession is another question; the highest education; and the
 * two languages of which the klantreis asks a level.
 */
function toldBy({ profile, at }: DatedProfile): Record<string, KnownFact> {
  const levels = EDUCATION_LEVELS.filter((level) => profile.education.some((one) => one.level === level));
  const [work, ...otherWork] = new Set(profile.jobs.flatMap(({ occupation }) => occupation ?? []));
  const told: Record<(typeof PROFILE_FACTS)[number], string | undefined> = {
    beroep: otherWork.length === 0 ? work : undefined,
    opleidingsniveau: levels.at(-1),
    nederlands: levelOf(profile, 'nl'),
    engels: levelOf(profile, 'en'),
  };
  return Object.fromEntries(
    Object.entries(told).flatMap(([fact, value]) =>
      value === undefined ? [] : [[fact, { value, from: 'profile', at } satisfies KnownFact]],
    ),
  );
}

function levelOf({ languages }: Profile, language: string): string | undefined {
  return languages.find(({ id }) => id === language)?.level;
}
