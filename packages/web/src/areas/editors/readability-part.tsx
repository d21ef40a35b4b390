// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import { localised, type PageContext } from '../../app/page.ts';
import { Link } from '../../ui/link.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';

/** LIX of every page of the library in four languages, with the words in a sentence. */
export function ReadabilityPart({ context: { t, language, publication } }: { context: PageContext }) {
  const { pages } = publication.reference.library;
  const measured = publication.upkeep?.readability ?? {};
  return (
    <section aria-labelledby="readability">
      <Heading level={2} id="readability">
        {t('upkeep.readability.title')}
      </Heading>
      <Paragraph>{t('upkeep.readability.formula')}</Paragraph>
      <Paragraph>{t('upkeep.readability.limits')}</Paragraph>
      {pages.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, also by keyboard
        <section class="o-scroll" tabIndex={0} aria-labelledby="readability">
          <table class="o-counts">
            <thead>
              <tr>
                <th scope="col">{t('upkeep.kinds.page')}</th>
                {LANGUAGES.map((each) => (
                  <th scope="col" key={each}>
                    {each}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {pages.map(({ id }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link href={localised(language, `/library/${id}`)}>{t(`library_page.${id}.title`)}</Link>
                  </th>
                  {LANGUAGES.map((each) => {
                    const { lix, words, sentences } = measured[id]?.[each] ?? {
                      lix: 0,
                      words: 0,
                      sentences: 1,
                    };
                    return (
                      <td key={each}>
                        {lix} <span class="o-quiet">({Math.round(words / Math.max(1, sentences))})</span>
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
