// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS, type CefrLevel } from '@opstap/kernel';
import { EDUCATION_LEVELS, type Profile } from './profile.ts';

/** Facts of the klantreis that a profile also holds, under their names in the corpus. */
export const JOURNEY_FACTS = ['beroep', 'opleidingsniveau', 'nederlands', 'engels'] as const;
export type JourneyFact = (typeof JOURNEY_FACTS)[number];
export type JourneyFacts = Readonly<Record<string, unknown>>;

const LANGUAGE_OF = { nederlands: 'nl', engels: 'en' } as const;

/** Adds what the klantreis knows and the profile does not, so that nobody is asked twice. `jobId`: for the work it adds. */
export function fillFromJourney(profile: Profile, facts: JourneyFacts, jobId: string): Profile {
  const { beroep } = facts;
  const level = EDUCATION_LEVELS.find((one) => one === facts['opleidingsniveau']);
  const known = new Set(profile.languages.map(({ id }) => id));
  const spoken = (['nederlands', 'engels'] as const).flatMap((fact) => {
    const id = LANGUAGE_OF[fact];
    const spokenLevel = spokenAt(facts[fact]);
    return spokenLevel && !known.has(id) ? [{ id, level: spokenLevel }] : [];
  });
  const job = { id: jobId, ownTitle: '', competences: [], ownWords: [], kind: 'paid' as const };
  return {
    ...profile,
    jobs:
      profile.jobs.length === 0 && typeof beroep === 'string' && beroep
        ? [{ ...job, occupation: beroep }]
        : profile.jobs,
    education: profile.education.length === 0 && level ? [{ level }] : profile.education,
    languages: [...profile.languages, ...spoken],
  };
}

/** Which facts of the klantreis stand in the profile as they are there. */
export function takenFromJourney(profile: Profile, facts: JourneyFacts): JourneyFact[] {
  const stands: Record<JourneyFact, boolean> = {
    beroep: profile.jobs.some(({ occupation }) => occupation !== undefined && occupation === facts['beroep']),
    opleidingsniveau: profile.education.some(({ level }) => level === facts['opleidingsniveau']),
    nederlands: speaks(profile, 'nl', facts['nederlands']),
    engels: speaks(profile, 'en', facts['engels']),
  };
  return JOURNEY_FACTS.filter((fact) => stands[fact]);
}

function speaks({ languages }: Profile, language: string, level: unknown): boolean {
  return languages.some((one) => one.id === language && one.level === level);
}

/** A0 is no language to put in a profile. */
function spokenAt(level: unknown): CefrLevel | undefined {
  return CEFR_LEVELS.find((one) => one === level && one !== 'A0');
}
