// SPDX-License-Identifier: EUPL-1.2
import { localised, type PageContext } from '../../app/page.ts';
import { Badge } from '../../ui/badge.tsx';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { Folded } from '../../ui/folded.tsx';
import { Link } from '../../ui/link.tsx';
import { NextLinks } from '../../ui/next-links.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Foreign, Heading, Paragraph } from '../../ui/text.tsx';
import { Component, Sample } from './sample.tsx';

/** Text, links, buttons and what is small. */
export function WordsPart({ context }: { context: PageContext }) {
  const { t, language } = context;
  return (
    <section aria-labelledby="words">
      <Heading level={2} id="words">
        {t('design.parts.words')}
      </Heading>
      <Component name="Heading, Paragraph, Foreign">
        <Sample state={t('design.state.plain')} wide>
          <Heading level={3}>{t('home.title')}</Heading>
          <Paragraph lead>{t('home.lead')}</Paragraph>
          <Heading level={4}>{t('shell.step.good_to_know')}</Heading>
          <Paragraph>{t('shell.footer_note')}</Paragraph>
          <Paragraph quiet>{t('home.private')}</Paragraph>
          <Paragraph>
            <Foreign language="nl">Immigratie- en Naturalisatiedienst (IND)</Foreign>
          </Paragraph>
        </Sample>
      </Component>
      <Buttons context={context} />
      <Component name="Link">
        <Sample state={t('design.state.plain')}>
          <Link href={localised(language, '/steps')}>{t('shell.nav.steps')}</Link>
        </Sample>
        <Sample state={t('design.state.focus')} as="focus">
          <Link href={localised(language, '/help')}>{t('shell.nav.help')}</Link>
        </Sample>
        <Sample state={t('design.state.current')}>
          <Link href={localised(language, '/design')} current>
            {t('design.title')}
          </Link>
        </Sample>
      </Component>
      <Component name="NextLinks">
        <NextLinks tool="profile" t={t} />
      </Component>
      <Component name="Breadcrumb">
        <Breadcrumb
          label={t('shell.breadcrumb')}
          items={[
            { href: localised(language, '/'), label: t('shell.home') },
            { href: localised(language, '/professions'), label: t('professions.title') },
          ]}
        />
      </Component>
      <Component name="Badge">
        <p class="o-badges">
          <Badge icon="clock">{t('shell.step.effort')}</Badge>
          <Badge tone="deadline" icon="calendar">
            {t('shell.step.deadline')}
          </Badge>
          <Badge tone="done" icon="check">
            {t('pay.verdict.right')}
          </Badge>
          <Badge tone="wrong" icon="warning">
            {t('pay.verdict.wrong')}
          </Badge>
          <Badge tone="uncertain" icon="question">
            {t('shell.step.uncertain')}
          </Badge>
        </p>
      </Component>
      <Component name="Progress">
        <Sample state={t('design.state.plain')}>
          <Progress id="design-progress" value={3} max={9} text={t('flow.left', { count: 6 })} />
        </Sample>
        <Sample state={t('design.state.done')}>
          <Progress id="design-progress-done" value={9} max={9} text={t('flow.finished')} />
        </Sample>
      </Component>
      <Component name="Details, Folded">
        <Sample state={t('design.state.closed')}>
          <Details summary={t('flow.why')}>{t('flow.finished_text')}</Details>
        </Sample>
        <Sample state={t('design.state.open')}>
          <Details summary={t('flow.why')} open>
            {t('flow.finished_text')}
          </Details>
        </Sample>
        <Sample state={t('design.state.focus')} as="focus">
          <Folded summary={t('result.how')} draw={() => <Paragraph>{t('flow.finished_text')}</Paragraph>} />
        </Sample>
      </Component>
    </section>
  );
}

const KINDS = ['primary', 'secondary', 'subtle'] as const;

function Buttons({ context: { t, language } }: { context: PageContext }) {
  const all = KINDS.map((kind) => (
    <Button kind={kind} key={kind} icon="paper">
      {t('flow.next')}
    </Button>
  ));
  return (
    <>
      <Component name="Button">
        <Sample state={t('design.state.plain')}>
          <p class="o-actions">{all}</p>
        </Sample>
        <Sample state={t('design.state.hover')} as="hover">
          <p class="o-actions">{all}</p>
        </Sample>
        <Sample state={t('design.state.focus')} as="focus">
          <p class="o-actions">{all}</p>
        </Sample>
        <Sample state={t('design.state.busy')}>
          <p class="o-actions">
            {KINDS.map((kind) => (
              <Button kind={kind} key={kind} busy>
                {t('result.document.busy')}
              </Button>
            ))}
          </p>
        </Sample>
        <Sample state={t('design.state.pressed')}>
          <p class="o-actions">
            <Button icon="check" pressed>
              {t('result.done')}
            </Button>
            <Button icon="check" pressed={false}>
              {t('result.done')}
            </Button>
          </p>
        </Sample>
      </Component>
      <Component name="LinkButton">
        <p class="o-actions">
          {KINDS.map((kind) => (
            <LinkButton kind={kind} key={kind} href={localised(language, '/journey')} iconEnd="arrow">
              {t('home.start')}
            </LinkButton>
          ))}
        </p>
      </Component>
    </>
  );
}
