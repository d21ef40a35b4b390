// SPDX-License-Identifier: EUPL-1.2
import { Island } from '../../app/island.tsx';
import type { Page, PageContext } from '../../app/page.ts';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { CardsPart } from './cards-part.tsx';
import { FormsPart } from './forms-part.tsx';
import { PicturesPart } from './pictures-part.tsx';
import { StatesPart } from './states-part.tsx';
import { TokensPart } from './tokens-part.tsx';
import { WordsPart } from './words-part.tsx';

/** Every component in every state, for whoever builds, translates or judges the looks. Nobody needs it to find work: unlisted. */
export function designPage(context: PageContext): Page {
  const { t } = context;
  return {
    title: t('design.title'),
    description: t('design.description'),
    unlisted: true,
    body: (
      <div class="o-design">
        <Heading level={1}>{t('design.title')}</Heading>
        <Paragraph lead>{t('design.lead')}</Paragraph>
        <TokensPart context={context} />
        <WordsPart context={context} />
        <FormsPart context={context} />
        <StatesPart context={context} />
        <CardsPart context={context} />
        <PicturesPart context={context} />
        <Island name="design-live" />
      </div>
    ),
  };
}
