// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Education, Job, Profile } from '@opstap/profiles';
import type { Translator } from '../translator.ts';
import { explainProfile, type ProfileNames, workName } from './explain-profile.ts';
import { nameSource } from './profile-sources.ts';

/** Letters of driving licences that Europass knows, by our ids. Other papers are named under "other". */
const DRIVING: Readonly<Record<string, string>> = {
  rijbewijs_am: 'AM',
  rijbewijs_a: 'A',
  rijbewijs_b: 'B',
  rijbewijs_be: 'BE',
  rijbewijs_c1: 'C1',
  rijbewijs_c: 'C',
  rijbewijs_ce: 'CE',
  rijbewijs_d1: 'D1',
  rijbewijs_d: 'D',
  rijbewijs_de: 'DE',
  rijbewijs_t: 'T',
};

type Labelled = { Code?: string; Label: string };
type Period = { To?: { Year: number }; Current?: true };
type Described = { Description: string };

/** The part of the JSON model of Europass (version 3.3, "SkillsPassport") that a profile can fill. */
export type EuropassCv = {
  SkillsPassport: {
    Locale: Language;
    DocumentInfo: {
      DocumentType: 'ECV';
      CreationDate: string;
      LastUpdateDate: string;
      XSDVersion: 'V3.3';
      Generator: 'Opstap';
    };
    LearnerInfo: {
      WorkExperience: {
        Period?: Period;
        Position: Labelled;
        Activities?: string;
        Employer?: { Name?: string; ContactInfo?: { Address: { Contact: { Municipality: string } } } };
      }[];
      Education: { Period?: Period; Title: string; Level: Labelled }[];
      Skills: {
        Linguistic: {
          MotherTongue: { Description: Labelled }[];
          ForeignLanguage: { Description: Labelled; ProficiencyLevel: Record<EuropassSkill, string> }[];
        };
        JobRelated?: Described;
        Driving?: { Description: string[] };
        Other?: Described;
      };
    };
  };
};

const LANGUAGE_SKILLS = ['Listening', 'Reading', 'SpokenInteraction', 'SpokenProduction', 'Writing'] as const;
type EuropassSkill = (typeof LANGUAGE_SKILLS)[number];

/**
 * A profile in the JSON model of Europass. Without a name: none is known. The day on which work began is not known either, so the
 * years stand among the activities and no period is invented. `now`: ISO instant.
 */
export function europassCv(profile: Profile, names: ProfileNames, t: Translator, now: string): EuropassCv {
  const named = names.taxonomy.names[t.language];
  const spoken = (id: string): Labelled => ({ Code: id, Label: named?.spokenLanguages[id]?.preferred ?? id });
  const can = explainProfile(profile, names, t).sections.find(({ id }) => id === 'can');
  const driving = profile.licences.flatMap((id) => DRIVING[id] ?? []);
  const papers = profile.licences
    .filter((id) => !(id in DRIVING))
    .map((id) => named?.licences[id]?.preferred ?? id);
  const native = profile.languages.filter((language) => language.native);
  const foreign = profile.languages.filter((language) => !language.native);
  return {
    SkillsPassport: {
      Locale: t.language,
      DocumentInfo: {
        DocumentType: 'ECV',
        CreationDate: now,
        LastUpdateDate: now,
        XSDVersion: 'V3.3',
        Generator: 'Opstap',
      },
      LearnerInfo: {
        WorkExperience: profile.jobs.map((job) => workExperience(job, names, t)),
        Education: profile.education.map((one) => education(one, t)),
        Skills: {
          Linguistic: {
            MotherTongue: native.map(({ id }) => ({ Description: spoken(id) })),
            ForeignLanguage: foreign.map(({ id, level }) => ({
              Description: spoken(id),
              // One level is known, for the language as a whole.
              ProficiencyLevel: forEachSkill(level),
            })),
          },
          ...(can && {
            JobRelated: {
              Description: can.entries
                .map(({ title, items }) => `${title.text}: ${items.map(({ text }) => text).join('; ')}`)
                .join('\n'),
            },
          }),
          ...(driving.length > 0 && { Driving: { Description: driving } }),
          ...(papers.length > 0 && { Other: { Description: papers.join('; ') } }),
        },
      },
    },
  };
}

function workExperience(job: Job, names: ProfileNames, t: Translator) {
  const { employer, place, until, years, kind, ownWords } = job;
  const activities = [
    t(`profile.jobs.kinds.${kind}`),
    ...(years ? [t('profile.cv.years', { count: years })] : []),
    ...ownWords,
    ...nameSource(job, t),
  ].join('; ');
  return {
    ...period(until),
    Position: { Label: workName(job, names, t).text },
    Activities: activities,
    ...((employer || place) && {
      Employer: {
        ...(employer && { Name: employer }),
        ...(place && { ContactInfo: { Address: { Contact: { Municipality: place } } } }),
      },
    }),
  };
}

function education({ level, name, year }: Education, t: Translator) {
  const label = t(`facts.opleidingsniveau.values.${level}`);
  return { ...period(year), Title: name ?? label, Level: { Label: label } };
}

function period(until: number | 'now' | undefined): { Period?: Period } {
  if (until === undefined) return {};
  return { Period: until === 'now' ? { Current: true } : { To: { Year: until } } };
}

function forEachSkill(level: string): Record<EuropassSkill, string> {
  // fromEntries forgets the names of the keys; they are those of the list.
  return Object.fromEntries(LANGUAGE_SKILLS.map((skill) => [skill, level])) as Record<EuropassSkill, string>;
}
