// SPDX-License-Identifier: EUPL-1.2
import {
  type ExplainedProfile,
  type ProfileEntry,
  type ProfileText,
  type Publication,
  type Translator,
  translator,
} from '@opstap/publication';
import { at, type Block, labelled, list, type SideBySideDocument } from './side-by-side-document.ts';

/** A line to be filled in by hand: no name is ever sent. */
const BLANK = '.'.repeat(40);

/** Lays out a CV (the same one, in one or two languages). */
export function profileDocument(
  profiles: readonly ExplainedProfile[],
  publication: Publication,
): SideBySideDocument {
  const translators = profiles.map(({ language }) => translator(language, publication.catalog(language)));
  const inAll = (text: (profile: ExplainedProfile, t: Translator) => string) =>
    profiles.map((profile, index) => ({
      language: profile.language,
      text: text(profile, at(translators, index)),
    }));
  const entry = (profile: ExplainedProfile, section: number, row: number) =>
    at(at(profile.sections, section).entries, row);
  return {
    languages: profiles.map(({ language }) => language),
    title: profiles.map(({ title }) => title),
    preamble: translators.map((t) => [
      ...labelled(t('profile.cv.name'), BLANK),
      ...labelled(t('profile.cv.contact'), BLANK),
    ]),
    page: at(translators, 0)('document.page'),
    groups: at(profiles, 0).sections.map(({ entries }, section) => ({
      title: inAll((profile) => at(profile.sections, section).title),
      steps: entries.map((_, row) => ({
        title: inAll((profile, t) => shown(entry(profile, section, row).title, t)),
        blocks: profiles.map((profile, index) =>
          itemBlocks(entry(profile, section, row), at(translators, index)),
        ),
      })),
    })),
  };
}

function itemBlocks({ items }: ProfileEntry, t: Translator): Block[] {
  return list(
    'list',
    '',
    items.map((item) => shown(item, t)),
  );
}

function shown({ text, own }: ProfileText, t: Translator): string {
  return own ? `“${text}” (${t('profile.in_own_words')})` : text;
}
