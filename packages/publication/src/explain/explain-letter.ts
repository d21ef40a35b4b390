// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Job, Letter, Profile } from '@opstap/profiles';
import type { Translator } from '../translator.ts';
import { ours, type ProfileNames, type ProfileText, theirs, workName } from './explain-profile.ts';
import { inOwnWords } from './own-words.ts';

/** `line`: sentences of ours. `list`: a line and what it announces. `own`: a line and what the person wrote, paragraph by paragraph. */
export type LetterBlock = { kind: 'line' | 'list' | 'own'; lead: string; items: readonly ProfileText[] };

/** A letter in one language. In every language it has the same blocks and items, in the same order. */
export type ExplainedLetter = {
  language: Language;
  title: string;
  /** Lines that the person fills in by hand: no name is asked for. */
  head: readonly string[];
  subject: string;
  dear: string;
  blocks: readonly LetterBlock[];
  closing: string;
  name: string;
};

/** As many as fit a letter beside the rest of it. */
const WORKS = 3;
const SPOKEN = 4;

/**
 * Puts a letter into words: every claim is one of the profile, or marked as the person's own words. The translator must hold
 * LETTER_TEXTS.
 */
export function explainLetter(
  letter: Letter,
  profile: Profile,
  names: ProfileNames,
  t: Translator,
): ExplainedLetter {
  const { title, addressee } = letter;
  return {
    language: t.language,
    title: t('letter.doc.heading'),
    head: [t('profile.cv.name'), t('profile.cv.contact'), t('letter.doc.place_and_date')],
    subject: title ? t('letter.doc.subject', { title }) : t('letter.doc.subject_open'),
    dear: addressee ? t('letter.doc.dear_named', { addressee }) : t('letter.doc.dear'),
    blocks: blocksOf(letter, profile, names, t),
    closing: t('letter.doc.closing'),
    name: t('profile.cv.name'),
  };
}

/** The letter as plain text, to be pasted into a message. */
export function letterText({ subject, dear, blocks, closing, name }: ExplainedLetter, t: Translator): string {
  const paragraphs = blocks.map(({ kind, lead, items }) => {
    const mark = kind === 'list' ? '- ' : '';
    const lines = items.map((item) => mark + (kind === 'own' ? `“${item.text}”` : inOwnWords(item, t)));
    return [lead, ...lines].join('\n');
  });
  return [subject, dear, ...paragraphs, closing, `[${name}]`].join('\n\n');
}

function blocksOf(letter: Letter, profile: Profile, names: ProfileNames, t: Translator): LetterBlock[] {
  const named = names.taxonomy.names[t.language];
  const { hoursPerWeek } = profile.wishes;
  const nameOf = (kind: 'competences' | 'licences') => (id: string) =>
    ours(named?.[kind][id]?.preferred ?? id);
  return [
    { kind: 'line', lead: opening(letter, t), items: [] },
    ...list(
      t(letter.title ? 'letter.doc.fits' : 'letter.doc.fits_open'),
      letter.competences.map(nameOf('competences')),
    ),
    ...list(
      t('letter.doc.work'),
      worksFor(letter, profile).map((job) => workLine(job, names, t)),
    ),
    ...list(
      t('letter.doc.languages'),
      dutchFirst(profile.languages).map(({ id, level, native }) => {
        const language = named?.spokenLanguages[id]?.preferred ?? id;
        return ours(`${language}: ${native ? t('profile.languages.native_short') : level}`);
      }),
    ),
    ...list(t('letter.doc.licences'), letter.licences.map(nameOf('licences'))),
    ...own(t('letter.doc.why_work'), letter.whyWork),
    ...own(t('letter.doc.why_me'), letter.whyMe),
    ...(hoursPerWeek
      ? [{ kind: 'line' as const, lead: t('letter.doc.hours', { count: String(hoursPerWeek) }), items: [] }]
      : []),
    { kind: 'line', lead: t('letter.doc.end'), items: [] },
  ];
}

function opening({ title, employer }: Letter, t: Translator): string {
  if (title && employer) return t('letter.doc.opening_at', { title, employer });
  if (title) return t('letter.doc.opening', { title });
  return employer ? t('letter.doc.opening_open_at', { employer }) : t('letter.doc.opening_open');
}

/** The work in which most of the chosen competences were used; of equal ones the longest. */
function worksFor({ competences }: Letter, { jobs }: Profile): Job[] {
  const used = (job: Job) => job.competences.filter((id) => competences.includes(id)).length;
  return jobs.toSorted((a, b) => used(b) - used(a) || (b.years ?? 0) - (a.years ?? 0)).slice(0, WORKS);
}

function workLine(job: Job, names: ProfileNames, t: Translator): ProfileText {
  const { years, until, kind } = job;
  const details = [
    kind !== 'paid' && withSmallLetter(t(`profile.jobs.kinds.${kind}`)),
    years && t('profile.cv.years', { count: years }),
    until && (until === 'now' ? t('profile.cv.now') : t('profile.cv.until', { year: String(until) })),
  ].filter(Boolean);
  // With the mark inside the line: a title in own words stands beside details of ours.
  return ours([inOwnWords(workName(job, names, t), t), ...details].join(', '));
}

function dutchFirst(languages: Profile['languages']): Profile['languages'] {
  const isDutch = ({ id }: { id: string }) => Number(id === 'nl');
  return languages.toSorted((a, b) => isDutch(b) - isDutch(a)).slice(0, SPOKEN);
}

/** The texts begin with a capital; here one stands in the middle of a line. */
function withSmallLetter(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function list(lead: string, items: readonly ProfileText[]): LetterBlock[] {
  return items.length > 0 ? [{ kind: 'list', lead, items }] : [];
}

function own(lead: string, text: string): LetterBlock[] {
  return text ? [{ kind: 'own', lead, items: text.split('\n').flatMap(theirs) }] : [];
}
