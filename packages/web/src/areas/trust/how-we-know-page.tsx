// SPDX-License-Identifier: EUPL-1.2
import type { Page, PageContext } from '../../app/page.ts';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { LawPart } from './law-part.tsx';
import { MatchingPart } from './matching-part.tsx';
import { QualityPart, ReadabilityPart, UnreadPart } from './quality-part.tsx';
import { SourcesPart } from './sources-part.tsx';
import { UncertainPart } from './uncertain-part.tsx';

/** Law, sources, ranking, quality and what is uncertain. Every number is counted in the publication when the page is made. */
export function howWeKnowPage(context: PageContext): Page {
  const { t } = context;
  return {
    title: t('trust.how.title'),
    description: t('trust.how.description'),
    feedback: { type: 'page', id: 'how-we-know' },
    body: (
      <>
        <Heading level={1}>{t('trust.how.title')}</Heading>
        <Paragraph lead>{t('trust.how.lead')}</Paragraph>
        <LawPart context={context} />
        <SourcesPart context={context} />
        <MatchingPart context={context} />
        <UncertainPart context={context} />
        <QualityPart context={context} />
        <ReadabilityPart context={context} />
        <UnreadPart context={context} />
      </>
    ),
  };
}
