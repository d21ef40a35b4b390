// SPDX-License-Identifier: EUPL-1.2
import { explainSources, formatDate, translator } from '@opstap/publication';
import type { Term } from '@opstap/taxonomy';
import { Island } from '../../app/island.tsx';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { Badge } from '../../ui/badge.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { TermsContext } from '../../ui/explained.tsx';
import { Link } from '../../ui/link.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { breakable, dutchWord, spokenWord } from './dutch-word.ts';
import { pageTitle } from './linked-page.ts';

/** One term, its Dutch word so large that somebody at a desk can read it. Undefined for an id that does not exist. */
export function termPage(context: PageContext, id: string): Page | undefined {
  const { t, language, publication, today } = context;
  const term = publication.glossary.terms.find((candidate) => candidate.id === id);
  if (!term) return undefined;
  const name = t(`terms.${id}.term`);
  const meaning = t(`terms.${id}.meaning`);
  return {
    title: t('glossary.one.title', { term: name }),
    description: meaning,
    crumbs: [{ path: '/glossary', label: t('glossary.title') }],
    feedback: { type: 'page', id: `glossary/${id}` },
    body: (
      <TermsContext.Provider value={undefined}>
        <Heading level={1}>{breakable(name)}</Heading>
        <p class="o-badges">
          <Badge>{t(`glossary.themes.${term.theme}`)}</Badge>
        </p>
        <Paragraph lead>{meaning}</Paragraph>
        <AtTheDesk term={term} context={context} />
        <Island name="term-tools" props={{ word: spokenWord(term) }} />
        <More term={term} context={context} />
        {term.sources.length > 0 && (
          <section>
            <Heading level={2}>{t('shell.step.sources')}</Heading>
            <SourceList sources={explainSources(term.sources, today, publication)} t={t} />
          </section>
        )}
        <Paragraph quiet>
          {t('glossary.one.checked', { date: formatDate(term.checkedOn, language) })}
        </Paragraph>
        <p class="o-actions">
          <LinkButton href={localised(language, '/glossary')}>{t('glossary.one.all')}</LinkButton>
        </p>
      </TermsContext.Provider>
    ),
  };
}

/** The word, and a Dutch sentence that asks for help with it. */
function AtTheDesk({ term, context }: { term: Term; context: PageContext }) {
  const { t, language, publication } = context;
  const dutch = translator('nl', publication.catalog('nl'));
  const word = spokenWord(term);
  return (
    <section aria-labelledby="desk">
      <Heading level={2} id="desk">
        {t('glossary.one.desk')}
      </Heading>
      <blockquote class="o-say o-desk-word" translate={false}>
        <p class="o-desk-word__word" lang="nl">
          {breakable(dutchWord(term))}
        </p>
        <p class="o-say__dutch" lang="nl">
          {breakable(dutch('glossary.one.ask', { word }))}
        </p>
        {language !== 'nl' && (
          <p class="o-say__translation">{t('glossary.one.ask', { word: t(`terms.${term.id}.term`) })}</p>
        )}
      </blockquote>
    </section>
  );
}

/** Terms and pages that go with it. */
function More({ term: { related, pages }, context }: { term: Term; context: PageContext }) {
  const { t, language } = context;
  const lists = [
    {
      id: 'related',
      title: t('glossary.related'),
      links: related.map((id) => ({ path: `/glossary/${id}`, text: t(`terms.${id}.term`) })),
    },
    {
      id: 'pages',
      title: t('glossary.pages'),
      links: pages.map((path) => ({ path, text: pageTitle(path, context) })),
    },
  ];
  return (
    <>
      {lists
        .filter(({ links }) => links.length > 0)
        .map(({ id, title, links }) => (
          <section aria-labelledby={id} key={id}>
            <Heading level={2} id={id}>
              {title}
            </Heading>
            <ul>
              {links.map(({ path, text }) => (
                <li key={path}>
                  <Link href={localised(language, path)}>{text}</Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
