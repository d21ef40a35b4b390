// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';

/** What nobody should expect here, why, and who does it instead. */
export function doesNotDoPage({ t, language }: PageContext): Page {
  return {
    title: t('trust.not.title'),
    description: t('trust.not.description'),
    feedback: { type: 'page', id: 'what-opstap-does-not-do' },
    body: (
      <>
        <Heading level={1}>{t('trust.not.title')}</Heading>
        <Paragraph lead>{t('trust.not.lead')}</Paragraph>
        {listItems(t).map(({ what, why, who }) => (
          <section key={what}>
            <Heading level={2}>{what}</Heading>
            <Paragraph>
              <strong>{t('trust.not.why')}</strong> {why}
            </Paragraph>
            <Paragraph>
              <strong>{t('trust.not.who')}</strong> {who}
            </Paragraph>
          </section>
        ))}
        <p class="o-actions">
          <LinkButton kind="primary" href={localised(language, '/help')} icon="people">
            {t('trust.not.to_help')}
          </LinkButton>
        </p>
      </>
    ),
  };
}

function listItems(t: Translator): { what: string; why: string; who: string }[] {
  const found: { what: string; why: string; who: string }[] = [];
  const at = (index: number) => `trust.not.items.${index}` as const;
  while (t.has(`${at(found.length)}.what`)) {
    const item = at(found.length);
    found.push({ what: t(`${item}.what`), why: t(`${item}.why`), who: t(`${item}.who`) });
  }
  return found;
}
