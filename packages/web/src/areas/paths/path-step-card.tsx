// SPDX-License-Identifier: EUPL-1.2
import { type DevelopmentPath, occupationName, type PathStep, schemesFor, stateOn } from '@opstap/taxonomy';
import type { ComponentChildren } from 'preact';
import type { PageContext } from '../../app/page.ts';
import { Badge } from '../../ui/badge.tsx';
import { Explained } from '../../ui/explained.tsx';
import { Link } from '../../ui/link.tsx';
import { Heading } from '../../ui/text.tsx';
import { isOpen } from '../schemes/format-when.ts';
import { rangeOf } from './range-of.ts';

type Props = { path: DevelopmentPath; step: PathStep; context: PageContext };

/** One function of a path with everything that is known of it, and what is not. */
export function PathStepCard({ path, step, context }: Props) {
  const { t, language, publication } = context;
  const { durationMonths: months, note } = step;
  const isEntry =
    step.step === 1 || step.occupations.some((id) => publication.taxonomy.profiles[id]?.entry === true);
  return (
    <li class={`o-card o-path__step${step.derived ? ' o-path__step--derived' : ''}`} id={`step-${step.step}`}>
      <Heading level={3}>{t('paths.one.step', { number: step.step, name: step.labels[language] })}</Heading>
      <p class="o-badges">
        {isEntry && (
          <Badge tone="done" icon="check">
            {t('paths.one.entry')}
          </Badge>
        )}
        {step.derived && (
          <Badge tone="uncertain" icon="question">
            {t('paths.one.is_derived')}
          </Badge>
        )}
      </p>
      <dl class="o-lines">
        <Line label={t('paths.one.work')}>{occupations(step, context)}</Line>
        <Line label={t('paths.one.level')}>{levels(step, context)}</Line>
        <Line label={t('paths.one.training')}>
          {step.training.map((key) => t(`regulation.training.${key}`)).join('; ')}
        </Line>
        <Line label={t('paths.one.time')}>
          {t('paths.one.months', { range: rangeOf(months.min, months.max), count: months.max })}
        </Line>
        <Line label={t('paths.one.dutch')}>{dutch(step, context)}</Line>
        <Line label={t('paths.one.pay')}>{t(`paths.one.pay_kinds.${step.pay ?? 'unknown'}`)}</Line>
        {note && <Line label={t('paths.one.note')}>{t(`regulation.path_note.${note}`)}</Line>}
        <Line label={t('paths.one.money')}>{money(path, step, context)}</Line>
        <Line label={t('paths.one.source')}>
          <Link href={step.url}>{new URL(step.url).hostname.replace('www.', '')}</Link>
          {` · ${t(`shell.source.confidence.${step.confidence}`)}`}
        </Line>
      </dl>
    </li>
  );
}

function Line({ label, children }: { label: string; children: ComponentChildren }) {
  return children ? (
    <div>
      <dt>{label}</dt>
      <dd>
        <Explained>{children}</Explained>
      </dd>
    </div>
  ) : null;
}

function occupations({ occupations: ids }: PathStep, { publication, language }: PageContext): string {
  return ids.map((id) => occupationName(publication.reference, id, language) ?? id).join('; ');
}

function levels({ mboLevel, nlqf }: PathStep, { t }: PageContext): string {
  return [
    mboLevel && t('paths.one.mbo', { level: mboLevel.replace('-', '–') }),
    nlqf && t('paths.one.nlqf', { level: nlqf.replace('-', '–') }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function dutch({ dutch: asked }: PathStep, { t }: PageContext): string {
  if (!asked) return t('paths.one.dutch_unknown');
  const level = rangeOf(asked.min, asked.max);
  const said = t(asked.rule ? 'paths.one.dutch_rule' : 'paths.one.dutch_planning', { level });
  return asked.englishToo ? `${said}. ${t('paths.one.english_too')}` : said;
}

/** Only what is open today is proposed here; the rest stands at the end of the page with why it is not. */
function money(path: DevelopmentPath, step: PathStep, { t, publication, today }: PageContext) {
  const open = schemesFor(publication.reference.schemes, path, step).filter((scheme) =>
    isOpen(stateOn(scheme, today)),
  );
  return open.map((scheme, index) => (
    <>
      {index > 0 && ', '}
      <Link href={`#scheme-${scheme.id}`}>{t(`schemes.list.${scheme.id}.name`)}</Link>
    </>
  ));
}
