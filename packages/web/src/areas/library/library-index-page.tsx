// SPDX-License-Identifier: EUPL-1.2

import { explainLibraryEntry } from '@opstap/publication';
import {
  LIBRARY_AUDIENCES,
  type LibraryAudience,
  type LibraryPage,
  type LibraryTheme,
} from '@opstap/taxonomy';
import { Island } from '../../app/island.tsx';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { Badge } from '../../ui/badge.tsx';
import { Link } from '../../ui/link.tsx';
import { StepCard } from '../../ui/step-card.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { fitsFilter } from './filter-entries.ts';
import { MOST_TYPED } from './library-filter.island.tsx';

type Entry = { page: LibraryPage; words: ReturnType<typeof explainLibraryEntry>; fits: boolean };
type Shelf = { theme: LibraryTheme; entries: readonly Entry[] };

/** All pages of the library, by whom they are for and by theme; what is typed hides those that do not fit. */
export function libraryIndexPage(context: PageContext): Page {
  const { t, language, search, publication, today } = context;
  const { themes, pages } = publication.reference.library;
  const typed = search.get('text')?.slice(0, MOST_TYPED).trim() ?? '';
  const entries = pages.map((page): Entry => {
    const words = explainLibraryEntry(page, today, publication, t);
    const shown = [words.title, ...words.summary, audienceMark(page, themes, context)].join(' ');
    return { page, words, fits: fitsFilter(typed, shown) };
  });
  const shelves = themes
    .map((theme): Shelf => ({ theme, entries: entries.filter(({ page }) => page.theme === theme.id) }))
    .filter((shelf) => shelf.entries.length > 0);
  const found = entries.filter(({ fits }) => fits).length;
  return {
    title: t('library.title'),
    description: t('library.description'),
    feedback: { type: 'page', id: 'library' },
    body: (
      <>
        <Heading level={1}>{t('library.title')}</Heading>
        <Paragraph lead>{t('library.lead')}</Paragraph>
        <Island name="library-filter" props={{ language, typed, found, all: entries.length }} />
        {found === 0 && entries.length > 0 && (
          <p class="without-js">
            <Link href={localised(language, '/library')}>{t('library.find.all')}</Link>
          </p>
        )}
        {entries.length === 0 && <Paragraph>{t('library.empty')}</Paragraph>}
        {typed === '' && <Contents shelves={shelves} context={context} />}
        {LIBRARY_AUDIENCES.map((audience) => {
          const own = shelves.filter(({ theme }) => theme.audience === audience);
          return (
            own.length > 0 && <Room audience={audience} shelves={own} context={context} key={audience} />
          );
        })}
      </>
    ),
  };
}

function Contents({ shelves, context: { t } }: { shelves: readonly Shelf[]; context: PageContext }) {
  return (
    <nav class="o-no-print" aria-labelledby="contents">
      <Heading level={2} id="contents">
        {t('library.contents')}
      </Heading>
      <ul class="o-columns">
        {shelves.map(({ theme: { id } }) => (
          <li key={id}>
            <Link href={`#${id}`}>{t(`library.themes.${id}`)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type RoomProps = { audience: LibraryAudience; shelves: readonly Shelf[]; context: PageContext };

function Room({ audience, shelves, context }: RoomProps) {
  const { t, language, publication } = context;
  const { themes } = publication.reference.library;
  const hidden = (entries: readonly Entry[]) => entries.every(({ fits }) => !fits);
  return (
    <section
      aria-labelledby={`for-${audience}`}
      data-shelf
      hidden={hidden(shelves.flatMap(({ entries }) => entries))}
    >
      <Heading level={2} id={`for-${audience}`}>
        {t(`library.audience.${audience}`)}
      </Heading>
      {shelves.map(({ theme: { id }, entries }) => (
        <section aria-labelledby={id} data-shelf hidden={hidden(entries)} key={id}>
          <Heading level={3} id={id}>
            {t(`library.themes.${id}`)}
          </Heading>
          <div class="o-grid">
            {entries.map(({ page, words, fits }) => {
              const mark = audienceMark(page, themes, context);
              return (
                <div class="o-entry" data-entry hidden={!fits} key={page.id}>
                  <StepCard
                    href={localised(language, `/library/${page.id}`)}
                    title={words.title}
                    summary={words.summary.join(' ')}
                    level={4}
                  >
                    {mark && (
                      <p class="o-badges">
                        <Badge>{mark}</Badge>
                      </p>
                    )}
                  </StepCard>
                </div>
              );
            })}
          </div>
        </section>
      ))}
    </section>
  );
}

/** For whom a page is, where that is not who its theme is for. */
function audienceMark(
  { audience, theme }: LibraryPage,
  themes: readonly LibraryTheme[],
  { t }: PageContext,
): string | undefined {
  const usual = themes.find(({ id }) => id === theme)?.audience;
  return audience === usual ? undefined : t(`library.audience.${audience}`);
}
