// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { type Job, mostImportant, type Profile } from '@opstap/profiles';
import type { Translator } from '../translator.ts';
import { ours, type ProfileNames, type ProfileText, workName } from './explain-profile.ts';

/** What somebody can at a glance, in one language; the same sections and items in every language. */
export type ExplainedCard = {
  language: Language;
  title: string;
  sections: readonly {
    id: 'can' | 'work' | 'languages' | 'licences';
    title: string;
    items: readonly CardItem[];
  }[];
};

/** `detail`: years, or a level. */
export type CardItem = ProfileText & { detail?: string };

/** A card is one page: so many of each, the most important first. */
const MOST = { can: 12, work: 5, languages: 6, licences: 6 };

/** Puts a profile on a card. What somebody cannot do, and what they want, is not on it. The translator must hold CARD_TEXTS. */
export function explainCard(profile: Profile, names: ProfileNames, t: Translator): ExplainedCard {
  const named = names.taxonomy.names[t.language];
  const sections = [
    {
      id: 'can' as const,
      title: t('profile.cv.can'),
      items: mostImportant(profile, names.taxonomy.profiles).map((id) =>
        ours(named?.competences[id]?.preferred ?? id),
      ),
    },
    {
      id: 'work' as const,
      title: t('profile.cv.work'),
      items: longestFirst(profile.jobs).map((job) => ({
        ...workName(job, names, t),
        ...(job.years && { detail: t('profile.cv.years', { count: job.years }) }),
      })),
    },
    {
      id: 'languages' as const,
      title: t('profile.languages.title'),
      items: profile.languages.map(({ id, level, native }) => ({
        ...ours(named?.spokenLanguages[id]?.preferred ?? id),
        detail: native ? t('profile.languages.native_short') : level,
      })),
    },
    {
      id: 'licences' as const,
      title: t('profile.licences.title'),
      items: profile.licences.map((id) => ours(named?.licences[id]?.preferred ?? id)),
    },
  ];
  return {
    language: t.language,
    title: t('card.doc.heading'),
    sections: sections
      .map(({ items, ...section }) => ({ ...section, items: items.slice(0, MOST[section.id]) }))
      .filter(({ items }) => items.length > 0),
  };
}

function longestFirst(jobs: readonly Job[]): Job[] {
  return jobs.toSorted((a, b) => (b.years ?? 0) - (a.years ?? 0));
}
