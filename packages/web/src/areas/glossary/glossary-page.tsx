// SPDX-License-Identifier: EUPL-1.2
import type { Term } from '@opstap/taxonomy';
import { Island } from '../../app/island.tsx';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { TermsContext } from '../../ui/explained.tsx';
import { Link } from '../../ui/link.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { dutchWord, hasOwnDutchWord } from './dutch-word.ts';
import { pageTitle } from './linked-page.ts';

/** Every term by the alphabet of the reader's language, with its meaning and the Dutch word. */
export function glossaryPage(context: PageContext): Page {
  const { t, publication } = context;
  const groups = byLetter(context);
  return {
    title: t('glossary.title'),
    description: t('glossary.description'),
    feedback: { type: 'page', id: 'glossary' },
    // What it would explain stands here in full.
    body: (
      <TermsContext.Provider value={undefined}>
        <Heading level={1}>{t('glossary.title')}</Heading>
        <Paragraph lead>{t('glossary.lead', { count: publication.glossary.terms.length })}</Paragraph>
        <div class="with-js">
          <Island name="glossary-search" />
        </div>
        <nav class="o-letters" aria-label={t('glossary.letters')}>
          <ul>
            {groups.map(({ letter }) => (
              <li key={letter}>
                <a href={`#letter-${letter}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
        {groups.map(({ letter, terms }) => (
          <section key={letter} aria-labelledby={`letter-${letter}`} data-letter={letter}>
            <Heading level={2} id={`letter-${letter}`}>
              {letter}
            </Heading>
            <ul class="o-terms">
              {terms.map((term) => (
                <TermEntry term={term} context={context} key={term.id} />
              ))}
            </ul>
          </section>
        ))}
      </TermsContext.Provider>
    ),
  };
}

function TermEntry({ term, context }: { term: Term; context: PageContext }) {
  const { t, language } = context;
  const name = t(`terms.${term.id}.term`);
  return (
    <li class="o-card" id={`word-${term.id}`} data-term={term.id}>
      <Heading level={3}>
        <Link href={localised(language, `/glossary/${term.id}`)}>{name}</Link>
      </Heading>
      {hasOwnDutchWord(term, name, language) && (
        <p class="o-terms__dutch" lang="nl" translate={false}>
          {dutchWord(term)}
        </p>
      )}
      <p class="o-terms__meaning">{t(`terms.${term.id}.meaning`)}</p>
      <RelatedTerms term={term} context={context} />
      <RelatedPages term={term} context={context} />
    </li>
  );
}

/** Terms that belong together, each to its place in the list. */
function RelatedTerms({ term: { related }, context: { t, language } }: { term: Term; context: PageContext }) {
  if (related.length === 0) return null;
  return (
    <p class="o-quiet">
      {t('glossary.related')}:{' '}
      {related.map((id, index) => (
        <>
          {index > 0 && ', '}
          <Link href={`${localised(language, '/glossary')}#word-${id}`}>{t(`terms.${id}.term`)}</Link>
        </>
      ))}
    </p>
  );
}

function RelatedPages({ term: { pages }, context }: { term: Term; context: PageContext }) {
  const { t, language } = context;
  if (pages.length === 0) return null;
  return (
    <p class="o-quiet">
      {t('glossary.pages')}:{' '}
      {pages.map((path, index) => (
        <>
          {index > 0 && ', '}
          <Link href={localised(language, path)}>{pageTitle(path, context)}</Link>
        </>
      ))}
    </p>
  );
}

/** The terms under the letter that they begin with, in the order of the language. */
function byLetter({ t, language, publication }: PageContext): { letter: string; terms: Term[] }[] {
  const collator = new Intl.Collator(language);
  const name = ({ id }: Term) => t(`terms.${id}.term`);
  const sorted = publication.glossary.terms.toSorted((one, other) =>
    collator.compare(name(one), name(other)),
  );
  const groups = Map.groupBy(sorted, (term) => name(term).charAt(0).toLocaleUpperCase(language));
  return [...groups].map(([letter, terms]) => ({ letter, terms }));
}
