// SPDX-License-Identifier: EUPL-1.2
import { Island } from '../../app/island.tsx';
import type { Page, PageContext } from '../../app/page.ts';
import { JourneyDrawing } from '../../ui/drawings/journey.tsx';
import { PageHead } from '../../ui/page-head.tsx';
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
        <PageHead title={t('design.title')} lead={t('design.lead')} drawing={<JourneyDrawing />} />
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
