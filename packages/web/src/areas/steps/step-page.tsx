// SPDX-License-Identifier: EUPL-1.2
import {
  type ExplainedStep,
  explainSources,
  type TextKey,
  type Translator,
  translator,
} from '@opstap/publication';
import type { Step } from '@opstap/rules';
import { Island } from '../../app/island.tsx';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { DeskCard } from '../../ui/desk-card.tsx';
import { Explained } from '../../ui/explained.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { State } from '../../ui/state.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { ABUSE_STEPS, SENSITIVE } from '../fair-work/sensitive.ts';
import { ExplainedIn } from '../library/explained-in.tsx';
import { deadlineFacts, findStep, listSteps } from './explained-step.ts';
import { EMPLOYER_STEPS, ForEmployer } from './for-employer.tsx';
import { StepFacts } from './step-facts.tsx';

/** The steps that Opstap itself has a page for, which goes further. */
const OWN_PAGES: Readonly<Record<string, { path: string; title: TextKey }>> = {
  profiel_en_cv: { path: '/profile', title: 'profile.title' },
  instapfunctie: { path: '/paths', title: 'paths.title' },
  scholing_ontwikkelpad: { path: '/paths', title: 'paths.title' },
  leerwerktraject: { path: '/paths', title: 'paths.title' },
  nederlands_naar_a1: { path: '/language/courses', title: 'courses.title' },
  nederlands_naar_a2: { path: '/language/courses', title: 'courses.title' },
  nederlands_naar_b1: { path: '/language/courses', title: 'courses.title' },
  nederlands_naar_b2: { path: '/language/courses', title: 'courses.title' },
  taal_op_het_werk: { path: '/language', title: 'language.title' },
  terugkeer_wederopbouw: { path: '/reconstruction', title: 'reconstruction.title' },
};

/** Everything about one step, readable by anybody. */
export function stepPage(context: PageContext, id: string): Page | undefined {
  const found = findStep(context, id);
  if (!found) return undefined;
  const { t, language } = context;
  const { item, explained } = found;
  const own = OWN_PAGES[id];
  const condition = item.applies.reasons.flatMap(({ sources }) => sources);
  const sources = explainSources(
    [...new Set([...explained.sources.map((source) => source.id), ...condition])],
    context.today,
    context.publication,
  );
  return {
    title: explained.title,
    description: explained.summary,
    crumbs: [{ path: '/steps', label: t('shell.nav.steps') }],
    ...(ABUSE_STEPS.includes(id) ? SENSITIVE : { feedback: { type: 'step' as const, id } }),
    body: (
      <article data-read-aloud>
        <Heading level={1}>{explained.title}</Heading>
        <Paragraph lead>{explained.summary}</Paragraph>
        <Island name="read-aloud" props={{ language }} />
        {sources.some(({ stale }) => stale) && (
          <State kind="stale" title={t('shell.step.stale')}>
            {t('shell.step.stale_text')}
          </State>
        )}
        {explained.uncertain && (
          <Notice
            kind={explained.verify ? 'uncertain' : 'info'}
            title={t(explained.verify ? 'shell.step.uncertain' : 'document.check')}
          >
            {explained.uncertain}
          </Notice>
        )}
        <div class="o-split">
          <div class="o-split__side">
            <StepFacts explained={explained} deadline={deadlineFacts(item.step, context)} t={t} />
          </div>
          <div class="o-split__main">
            <Before step={item.step} context={context} />
            <How explained={explained} t={t} />
            <Say context={context} explained={explained} />
            <Papers explained={explained} t={t} />
            {explained.goodToKnow.length > 0 && (
              <section>
                <Heading level={2}>{t('shell.step.good_to_know')}</Heading>
                <ul>
                  {explained.goodToKnow.map((text) => (
                    <li key={text}>
                      <Explained>{text}</Explained>
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </div>
        </div>
        {EMPLOYER_STEPS.includes(id) && <ForEmployer context={context} />}
        {explained.desks.length > 0 && (
          <section data-read-skip>
            <Heading level={2}>{t('shell.step.who_helps')}</Heading>
            <div class="o-grid">
              {explained.desks.map((desk) => (
                <DeskCard desk={desk} t={t} key={desk.id} />
              ))}
            </div>
          </section>
        )}
        <p class="o-actions" data-read-skip>
          {own && (
            <LinkButton kind="primary" href={localised(language, own.path)} iconEnd="arrow">
              {t(own.title)}
            </LinkButton>
          )}
          <LinkButton href={localised(language, '/journey')} iconEnd="arrow">
            {t('shell.step.for_me')}
          </LinkButton>
        </p>
        <ExplainedIn by="steps" id={id} context={context} />
        <section data-read-skip>
          <Heading level={2}>{t('shell.step.sources')}</Heading>
          <SourceList sources={sources} t={t} />
        </section>
      </article>
    ),
  };
}

type PartProps = { explained: ExplainedStep; t: Translator };

function How({ explained, t }: PartProps) {
  return (
    <section>
      <Heading level={2}>{t('shell.step.how')}</Heading>
      <ol class="o-numbered">
        {explained.how.map((text) => (
          <li key={text}>
            <Explained>{text}</Explained>
          </li>
        ))}
      </ol>
      <Notice kind="ok" title={t('shell.step.done_when')}>
        {explained.doneWhen}
      </Notice>
    </section>
  );
}

/** What comes first, where it applies to the reader. */
function Before({ step, context }: { step: Step; context: PageContext }) {
  const { t, language } = context;
  const first = listSteps(context).filter(({ id }) => step.after.includes(id));
  if (first.length === 0) return null;
  return (
    <section>
      <Heading level={2}>{t('shell.step.before')}</Heading>
      <ul>
        {first.map(({ id }) => (
          <li key={id}>
            <Link href={localised(language, `/steps/${id}`)}>{t(`steps.${id}.title`)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Papers({ explained, t }: PartProps) {
  if (explained.papers.length === 0) return null;
  return (
    <section>
      <Heading level={2}>{t('shell.step.papers')}</Heading>
      <dl class="o-papers">
        {explained.papers.map((paper) => (
          <div key={paper.id}>
            <dt>{paper.name}</dt>
            <dd>
              <Explained>{paper.what}</Explained>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The Dutch sentence to show at the desk, with its meaning in the reader's language. */
function Say({ context, explained }: { context: PageContext; explained: ExplainedStep }) {
  const { t, language, publication } = context;
  if (!explained.say) return null;
  const dutch = translator('nl', publication.catalog('nl'));
  const key = `steps.${explained.id}.say` as const;
  return (
    <section>
      <Heading level={2}>{t('shell.step.say')}</Heading>
      <blockquote class="o-say">
        <p class="o-say__dutch" lang="nl">
          {language === 'nl' || !dutch.has(key) ? explained.say : dutch(key)}
        </p>
        {language !== 'nl' && <p class="o-say__translation">{explained.say}</p>}
      </blockquote>
    </section>
  );
}
