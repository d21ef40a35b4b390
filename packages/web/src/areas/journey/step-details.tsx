// SPDX-License-Identifier: EUPL-1.2
import {
  type ExplainedDesk,
  type ExplainedSource,
  type ExplainedStep,
  formatDate,
  type Translator,
} from '@opstap/publication';
import type { ComponentChildren } from 'preact';
import { Badge } from '../../ui/badge.tsx';
import { Explained } from '../../ui/explained.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Paragraph } from '../../ui/text.tsx';

type StepDetailsProps = { step: ExplainedStep; t: Translator };

/** Everything about one step of a person's journey, below its title and summary. Needs the texts `document`, `journey` and `result`. */
export function StepDetails({ step, t }: StepDetailsProps) {
  return (
    <div class="o-step-details">
      {step.uncertain && (
        <Notice
          kind={step.verify ? 'uncertain' : 'info'}
          title={t(step.verify ? 'document.uncertain' : 'document.check')}
        >
          {step.uncertain}
        </Notice>
      )}
      {step.reasons.length > 0 && (
        <Part title={t('document.why')}>
          <ul>
            {step.reasons.map(({ text, answers, verify }) => (
              <li key={text}>
                <Explained>{text}</Explained>
                {answers.length > 0 && (
                  <span class="o-quiet">
                    {' '}
                    ({answers.map(({ label, answer }) => `${label}: ${answer}`).join('; ')})
                  </span>
                )}
                {verify && <span class="o-quiet"> · {t('result.verify')}</span>}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={t('document.how')}>
        <ol>
          {step.how.map((text) => (
            <li key={text}>
              <Explained>{text}</Explained>
            </li>
          ))}
        </ol>
      </Part>
      {step.papers.length > 0 && (
        <Part title={t('document.papers')}>
          <ul>
            {step.papers.map(({ id, name, what }) => (
              <li key={id}>
                <strong>{name}</strong>: <Explained>{what}</Explained>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={t('document.cost')}>{step.costNote ? `${step.cost}. ${step.costNote}` : step.cost}</Part>
      {step.desks.length > 0 && (
        <Part title={t('document.who_helps')}>
          <ul class="o-desks">
            {step.desks.map((desk) => (
              <DeskLine desk={desk} t={t} key={desk.id + desk.name} />
            ))}
          </ul>
        </Part>
      )}
      <Part title={t('document.done_when')}>{step.doneWhen}</Part>
      {step.goodToKnow.length > 0 && (
        <Part title={t('document.good_to_know')}>
          <ul>
            {step.goodToKnow.map((text) => (
              <li key={text}>
                <Explained>{text}</Explained>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {step.say && (
        <Part title={t('document.say')}>
          <blockquote>{step.say}</blockquote>
        </Part>
      )}
      <Part title={t('document.sources')}>
        <ul class="o-quiet">
          {step.sources.map((source) => (
            <SourceLine source={source} t={t} key={source.id} />
          ))}
        </ul>
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h4>{title}</h4>
      {typeof children === 'string' ? <Paragraph>{children}</Paragraph> : children}
    </section>
  );
}

function DeskLine({ desk, t }: { desk: ExplainedDesk; t: Translator }) {
  return (
    <li>
      <strong>{desk.name}</strong> ({desk.levelText}).{' '}
      <Explained>
        {desk.what}
        {desk.how && ` ${desk.how}`}
      </Explained>
      {desk.address && ` ${desk.address}.`}
      {desk.example && <Badge tone="uncertain">{t('journey.example_desk')}</Badge>}
      {desk.phone && (
        <a class="nl-link" href={`tel:${desk.phone.replaceAll(/[^\d+]/g, '')}`}>
          {desk.phone}
        </a>
      )}{' '}
      {desk.url && (
        <a class="nl-link" href={desk.url} rel="noreferrer">
          {new URL(desk.url).hostname.replace('www.', '')}
        </a>
      )}
    </li>
  );
}

function SourceLine({ source, t }: { source: ExplainedSource; t: Translator }) {
  const title = <span lang="nl">{source.title}</span>;
  return (
    <li>
      {source.url ? (
        <a class="nl-link" href={source.url} rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}{' '}
      (<span lang="nl">{source.publisher}</span>),{' '}
      {t('document.checked_on', { date: formatDate(source.checkedOn, t.language) })},{' '}
      {t(`document.confidence.${source.confidence}`)}
      {source.stale && `, ${t('document.stale')}`}
    </li>
  );
}
