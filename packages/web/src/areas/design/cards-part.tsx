// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import { explainSources, translator } from '@opstap/publication';
import { localised, type PageContext } from '../../app/page.ts';
import { Badge } from '../../ui/badge.tsx';
import { LinkCard } from '../../ui/card.tsx';
import { DeskCard } from '../../ui/desk-card.tsx';
import { PageContents } from '../../ui/page-contents.tsx';
import { Both, Pair, sidesOf } from '../../ui/pair.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { StepCard } from '../../ui/step-card.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { nationalDesks } from '../help/desks.ts';
import { listSteps } from '../steps/explained-step.ts';
import { Component, Sample } from './sample.tsx';

/** Cards with the content of the publication itself. */
export function CardsPart({ context }: { context: PageContext }) {
  const { t, language, publication, today } = context;
  const [step] = listSteps(context);
  const sources = publication.pack.steps.flatMap((one) => one.sources).slice(0, 3);
  const other = LANGUAGES.find((one) => one !== language) ?? language;
  const sides = sidesOf([t, translator(other, publication.catalog(other))], (side) => side);
  return (
    <section aria-labelledby="cards">
      <Heading level={2} id="cards">
        {t('design.parts.cards')}
      </Heading>
      <Component name="LinkCard">
        {(['plain', 'hover', 'focus'] as const).map((name) => (
          <Sample state={t(`design.state.${name}`)} key={name} {...(name !== 'plain' && { as: name })}>
            <LinkCard href={localised(language, '/help')} icon="people" title={t('shell.nav.help')} level={3}>
              {t('places.text.help')}
            </LinkCard>
          </Sample>
        ))}
      </Component>
      {step && (
        <Component name="StepCard">
          <StepCard
            href={localised(language, `/steps/${step.id}`)}
            title={t(`steps.${step.id}.title`)}
            summary={t('shell.device.result_description')}
            level={4}
          >
            <p class="o-badges">
              <Badge tone="deadline" icon="calendar">
                {t('shell.step.deadline')}
              </Badge>
            </p>
          </StepCard>
        </Component>
      )}
      <Component name="DeskCard">
        {nationalDesks(context)
          .slice(0, 2)
          .map((desk) => (
            <DeskCard desk={desk} t={t} level={4} key={desk.id} />
          ))}
      </Component>
      <Component name="PageContents">
        <PageContents
          t={t}
          parts={(['words', 'forms', 'cards'] as const).map((id) => ({ id, title: t(`design.parts.${id}`) }))}
        />
      </Component>
      <Component name="Pair, Both">
        <Sample state={t('design.state.plain')} wide>
          <Heading level={4}>
            <Both sides={sides}>{(side) => side('shell.step.who_helps')}</Both>
          </Heading>
          <Pair sides={sides}>{(side) => <Paragraph>{side('shell.footer_note')}</Paragraph>}</Pair>
        </Sample>
      </Component>
      <Component name="SourceList">
        <Sample state={t('design.state.plain')} wide>
          <SourceList
            sources={explainSources([...new Set(sources)], today, publication)}
            t={t}
            isTarget={false}
          />
        </Sample>
      </Component>
    </section>
  );
}
