// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGE_NAMES, LANGUAGES } from '@opstap/kernel';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { LinkPart } from './link-part.tsx';
import { ReadabilityPart } from './readability-part.tsx';
import { ReviewPart } from './review-part.tsx';

/** How many old translations of a language are named; the command line names all. */
const MOST_NAMED = 20;

/** For editors: what must be looked at again, what is behind, what nobody has reviewed, and how hard the pages are to read. */
export function editorsPage(context: PageContext): Page {
  const { t, language } = context;
  return {
    title: t('upkeep.title'),
    description: t('upkeep.description'),
    crumbs: [{ path: '/sources', label: t('shell.footer.sources') }],
    unlisted: true,
    body: (
      <>
        <Heading level={1}>{t('upkeep.title')}</Heading>
        <Paragraph lead>{t('upkeep.lead')}</Paragraph>
        <p class="o-actions">
          <LinkButton href={localised(language, '/rules')} icon="paper">
            {t('editors.title')}
          </LinkButton>
        </p>
        <ReviewPart context={context} />
        <OldPart context={context} />
        <ReviewedPart context={context} />
        <ReadabilityPart context={context} />
        <LinkPart context={context} />
      </>
    ),
  };
}

/** Translations that were made from an older Dutch text. Pages that show one say so. */
function OldPart({ context: { t, publication } }: { context: PageContext }) {
  const old = publication.upkeep?.old;
  const languages = LANGUAGES.filter((language) => old && old[language].length > 0);
  return (
    <section aria-labelledby="old">
      <Heading level={2} id="old">
        {t('upkeep.old.title')}
      </Heading>
      {languages.length === 0 && <Paragraph>{t('upkeep.old.none')}</Paragraph>}
      {languages.map((language) => (
        <section key={language}>
          <Heading level={3}>
            <span lang={language}>{LANGUAGE_NAMES[language]}</span>:{' '}
            {t('upkeep.old.count', { count: old?.[language].length ?? 0 })}
          </Heading>
          <ul>
            {old?.[language].slice(0, MOST_NAMED).map(({ file, field }) => (
              <li key={`${file} ${field}`}>
                <code>
                  content/{language}/{file}.json
                </code>{' '}
                <code>{field}</code>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {languages.length > 0 && (
        <Paragraph quiet>
          {t('upkeep.old.all')} <code>npx --no-install opstap content check</code>
        </Paragraph>
      )}
    </section>
  );
}

function ReviewedPart({ context: { t, language, publication } }: { context: PageContext }) {
  const counts = publication.upkeep?.reviewed;
  return (
    <section aria-labelledby="reviewed">
      <Heading level={2} id="reviewed">
        {t('upkeep.reviewed.title')}
      </Heading>
      <Paragraph>
        {t('upkeep.reviewed.lead')}{' '}
        <Link href={localised(language, '/about')}>{t('shell.footer.about')}</Link>
      </Paragraph>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, also by keyboard */}
      <section class="o-scroll" tabIndex={0} aria-labelledby="reviewed">
        <table class="o-counts">
          <thead>
            <tr>
              <th scope="col">{t('shell.languages')}</th>
              <th scope="col">{t('upkeep.reviewed.texts')}</th>
              <th scope="col">{t('upkeep.reviewed.reviewed')}</th>
              <th scope="col">{t('upkeep.reviewed.not_reviewed')}</th>
            </tr>
          </thead>
          <tbody>
            {LANGUAGES.map((each) => {
              const { texts, reviewed } = counts?.[each] ?? { texts: 0, reviewed: 0 };
              return (
                <tr key={each}>
                  <th scope="row" lang={each}>
                    {LANGUAGE_NAMES[each]}
                  </th>
                  <td data-grows>{texts}</td>
                  <td>{reviewed}</td>
                  <td data-grows>{texts - reviewed}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </section>
  );
}
