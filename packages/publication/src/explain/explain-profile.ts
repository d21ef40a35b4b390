// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { type EducationLevel, type Job, type Profile, profileSummary } from '@opstap/profiles';
import { occupationName, type Reference, type Taxonomy } from '@opstap/taxonomy';
import type { Translator } from '../translator.ts';
import { LEVELS_SOURCE, nameSource } from './profile-sources.ts';
import { formatDate } from './values.ts';

/** Levels that have no counterpart to name in a CV. */
const NOT_COMPARED: readonly EducationLevel[] = ['geen_of_basis', 'doctor'];

/** `own`: written by the person, so in no known language, and not translated. */
export type ProfileText = { text: string; own: boolean };
export type ProfileEntry = { title: ProfileText; items: readonly ProfileText[] };
export type ProfileSectionId = 'can' | 'work' | 'education' | 'languages' | 'licences' | 'wants';

/** A profile as a CV in one language. In every language it has the same sections, entries and items, in the same order. */
export type ExplainedProfile = {
  language: Language;
  title: string;
  sections: readonly { id: ProfileSectionId; title: string; entries: readonly ProfileEntry[] }[];
};

/** Names in the language of the translator must be loaded; an id that has no name is shown as it is. */
export type ProfileNames = { taxonomy: Taxonomy; reference: Pick<Reference, 'names'> };

/**
 * Puts a profile into words, competences first. What somebody cannot or will not do stays out: it is no business of an employer.
 * The translator must hold PROFILE_TEXTS.
 */
export function explainProfile(profile: Profile, names: ProfileNames, t: Translator): ExplainedProfile {
  const { language } = t;
  const named = names.taxonomy.names[language];
  const { education, languages, licences } = profile;
  const all = [
    { id: 'can' as const, title: t('profile.cv.can'), entries: whatSomebodyCan(profile, names, language) },
    {
      id: 'work' as const,
      title: t('profile.cv.work'),
      entries: profile.jobs.map((job) => work(job, names, t)),
    },
    {
      id: 'education' as const,
      title: t('profile.education.title'),
      entries: education.map(({ level, name, year }) => ({
        title: ours([t(`facts.opleidingsniveau.values.${level}`), year].filter(Boolean).join(', ')),
        items: [...theirs(name), ...(NOT_COMPARED.includes(level) ? [] : [ours(compared(level, t))])],
      })),
    },
    {
      id: 'languages' as const,
      title: t('profile.languages.title'),
      entries: languages.map(({ id, level, native }) => ({
        title: ours(named?.spokenLanguages[id]?.preferred ?? id),
        items: [ours(native ? t('profile.languages.native') : t(`facts.nederlands.values.${level}`))],
      })),
    },
    {
      id: 'licences' as const,
      title: t('profile.licences.title'),
      entries: licences.map((id) => ({ title: ours(named?.licences[id]?.preferred ?? id), items: [] })),
    },
    { id: 'wants' as const, title: t('profile.cv.wants'), entries: wants(profile, t) },
  ];
  return {
    language,
    title: t('profile.cv.heading'),
    sections: all.filter(({ entries }) => entries.length > 0),
  };
}

/** Competences by group, the group with most of them first. */
function whatSomebodyCan(profile: Profile, { taxonomy }: ProfileNames, language: Language): ProfileEntry[] {
  const groupOf = new Map(taxonomy.competences.map(({ id, group }) => [id, group]));
  const chosen = profileSummary(profile).competences.map(({ id }) => id);
  return [...Map.groupBy(chosen, (id) => groupOf.get(id))]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([group, ids]) => ({
      title: ours(taxonomy.groups.find(({ id }) => id === group)?.labels[language] ?? ''),
      items: ids.map((id) => ours(taxonomy.names[language]?.competences[id]?.preferred ?? id)),
    }));
}

/** What a job is called: as the list or the classification it was found in has it, else as the person wrote it. */
export function workName(
  { occupation, imported, ownTitle }: Job,
  { reference }: ProfileNames,
  t: Translator,
): ProfileText {
  if (imported) {
    const label = imported.labels[t.language];
    return label ? ours(label) : { text: ownTitle, own: true };
  }
  const name = occupation && (occupationName(reference, occupation, t.language) ?? occupation);
  return name ? ours(name) : { text: ownTitle, own: true };
}

function work(job: Job, names: ProfileNames, t: Translator): ProfileEntry {
  const { kind, years, until, employer, place, ownWords } = job;
  const known = [
    t(`profile.jobs.kinds.${kind}`),
    years && t('profile.cv.years', { count: years }),
    until && (until === 'now' ? t('profile.cv.now') : t('profile.cv.until', { year: String(until) })),
  ];
  const where = [employer, place].filter(Boolean).join(', ');
  return {
    title: workName(job, names, t),
    items: [
      ours(known.filter(Boolean).join(', ')),
      // A name of a firm or a town reads the same in every language.
      ...(where ? [ours(where)] : []),
      ...ownWords.flatMap(theirs),
      ...nameSource(job, t).map(ours),
    ],
  };
}

function wants({ wishes: { hoursPerWeek, distanceKm, ownWords } }: Profile, t: Translator): ProfileEntry[] {
  const wanted = [
    ...theirs(ownWords),
    ...(hoursPerWeek ? [ours(t('profile.cv.hours', { count: String(hoursPerWeek) }))] : []),
    ...(distanceKm ? [ours(t('profile.cv.distance', { count: String(distanceKm) }))] : []),
  ];
  return wanted.map((title) => ({ title, items: [] }));
}

export function ours(text: string): ProfileText {
  return { text, own: false };
}

export function theirs(text: string | undefined): ProfileText[] {
  return text ? [{ text, own: true }] : [];
}

function compared(level: EducationLevel, t: Translator): string {
  const range = asSentence(t(`profile.education.ranges.${level}`));
  return t('profile.cv.compared', { range, date: formatDate(LEVELS_SOURCE.checkedOn, t.language) });
}

/** The ranges are written to follow a colon, most without a full stop. */
function asSentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
