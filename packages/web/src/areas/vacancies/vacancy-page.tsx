// SPDX-License-Identifier: EUPL-1.2
import type { Vacancy } from '@opstap/vacancies';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { NextLinks } from '../../ui/next-links.tsx';
import { Notice } from '../../ui/notice.tsx';
import { State } from '../../ui/state.tsx';
import { Foreign, Heading, Paragraph } from '../../ui/text.tsx';
import { fragmentOf } from '../hire/hire-link.ts';
import { markedText } from './marked-text.ts';
import { RedFlags } from './red-flags.tsx';
import { SourceLines } from './source-lines.tsx';
import type { ShownSource } from './vacancies-of-page.ts';
import { VacancyFacts } from './vacancy-facts.tsx';
import { ageOf, openUntil } from './vacancy-words.ts';

type Props = { vacancy: Vacancy; context: PageContext };

/** One vacancy: what it says in the reader's language, its own text with the words that say so, and how to apply. */
export function vacancyPage(context: PageContext): Page | undefined {
  const { vacancies } = context;
  if (vacancies?.kind === 'one') return openPage(context, vacancies.vacancy, vacancies.source);
  if (vacancies?.kind === 'closed') return closedPage(context, vacancies.title);
  return vacancies?.kind === 'unavailable' ? unavailablePage(context) : undefined;
}

const FRAME = { headers: { 'cache-control': 'no-store' }, unlisted: true } as const;

function openPage(context: PageContext, vacancy: Vacancy, source: ShownSource): Page {
  const { t, today } = context;
  return {
    ...FRAME,
    title: vacancy.title,
    description: t('vacancies.description'),
    crumbs: [{ path: '/vacancies', label: t('vacancies.title') }],
    feedback: { type: 'vacancy', id: vacancy.id },
    body: (
      <>
        <Heading level={1}>
          <Foreign language="nl">{vacancy.title}</Foreign>
        </Heading>
        <Paragraph lead>
          {ageOf(vacancy, today, t)} · {openUntil(vacancy, t)}
        </Paragraph>
        {vacancy.endAssumed && <Paragraph quiet>{t('vacancies.end_assumed')}</Paragraph>}
        {vacancy.synthetic && (
          <Notice kind="uncertain" title={t('vacancies.synthetic')}>
            {t('vacancies.synthetic_text')}
          </Notice>
        )}
        <Approved vacancy={vacancy} context={context} />
        <section aria-labelledby="facts">
          <Heading level={2} id="facts">
            {t('vacancies.facts')}
          </Heading>
          <Paragraph>{t('vacancies.facts_lead')}</Paragraph>
          <VacancyFacts vacancy={vacancy} context={context} />
        </section>
        <Requirements vacancy={vacancy} context={context} />
        <MarkedText vacancy={vacancy} context={context} />
        <Apply vacancy={vacancy} context={context} />
        <NextLinks
          tool="vacancy"
          values={{ vacancy: encodeURIComponent(vacancy.id), situation: situationOf(vacancy) }}
          t={t}
        />
        <SourceLines sources={[source]} context={context} />
        <RedFlags context={context} />
        <Notice kind="info" title={t('vacancies.report.title')}>
          {t('vacancies.report.text', { button: t('shell.feedback.wrong') })}
        </Notice>
      </>
    ),
  };
}

/** What a vacancy says of the work, for the page that an employer gets: the kind of contract and the hours. */
function situationOf({ contract, hoursPerWeek }: Vacancy): string {
  return fragmentOf({
    ...(contract === 'permanent' && { contractvorm: 'vast' }),
    ...(contract === 'temporary' && { contractvorm: 'tijdelijk' }),
    ...(hoursPerWeek?.min === hoursPerWeek?.max && hoursPerWeek && { uren_per_week: hoursPerWeek.max }),
  });
}

/** Flags of which somebody has said that they do not hold it back. */
function Approved({ vacancy: { redFlags }, context: { t } }: Props) {
  if (redFlags.length === 0) return null;
  return (
    <Notice kind="warning" title={t('vacancies.flags.approved')}>
      <ul>
        {redFlags.map((flag) => (
          <li key={flag}>{t(`vacancies.flags.${flag}`)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Requirements({ vacancy: { requirements }, context: { t } }: Props) {
  if (requirements.length === 0) return null;
  return (
    <section aria-labelledby="requirements">
      <Heading level={2} id="requirements">
        {t('vacancies.fields.requirements')}
      </Heading>
      {(['needed', 'habit'] as const).map((kind) => {
        const those = requirements.filter((requirement) => requirement.kind === kind);
        if (those.length === 0) return null;
        return (
          <section key={kind}>
            <Heading level={3}>{t(`vacancies.${kind}`)}</Heading>
            <ul lang="nl">
              {those.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

function MarkedText({ vacancy, context: { t, language } }: Props) {
  if (vacancy.description === '') return null;
  return (
    <section aria-labelledby="text">
      <Heading level={2} id="text">
        {t('vacancies.text')}
      </Heading>
      <Paragraph>{t('vacancies.text_lead')}</Paragraph>
      <p class="o-vacancy__text" lang="nl">
        {markedText(vacancy).map(({ text, fields }, at) =>
          fields.length === 0 ? (
            text
          ) : (
            <mark class="o-vacancy__mark" key={`${at}-${fields.join()}`}>
              {text}
              <small class="o-vacancy__label" lang={language}>
                {' '}
                {fields.map((field) => t(`vacancies.fields.${field}`)).join(', ')}
              </small>
            </mark>
          ),
        )}
      </p>
    </section>
  );
}

function Apply({ vacancy: { url, howToApply, synthetic }, context: { t, language } }: Props) {
  return (
    <section aria-labelledby="apply">
      <Heading level={2} id="apply">
        {t('vacancies.apply.title')}
      </Heading>
      {howToApply && (
        <Paragraph>
          {t('vacancies.apply.how')}: <Foreign language="nl">{howToApply}</Foreign>
        </Paragraph>
      )}
      {!url && !howToApply && (
        <Paragraph>{t(synthetic ? 'vacancies.synthetic_text' : 'vacancies.apply.none')}</Paragraph>
      )}
      <p class="o-actions">
        {url && /^https?:/.test(url) && (
          <LinkButton kind="primary" href={url} iconEnd="arrow">
            {t('vacancies.apply.link')}
          </LinkButton>
        )}
        <LinkButton href={localised(language, '/help')}>{t('vacancies.apply.help')}</LinkButton>
      </p>
    </section>
  );
}

function closedPage(context: PageContext, title: string): Page {
  const { t, language } = context;
  return {
    ...FRAME,
    status: 410,
    title: t('vacancies.closed.title'),
    description: t('vacancies.description'),
    crumbs: [{ path: '/vacancies', label: t('vacancies.title') }],
    body: (
      <>
        <Heading level={1}>{t('vacancies.closed.title')}</Heading>
        <Paragraph lead>{t('vacancies.closed.text', { title })}</Paragraph>
        <p class="o-actions">
          <LinkButton kind="primary" href={localised(language, '/vacancies')}>
            {t('vacancies.title')}
          </LinkButton>
        </p>
      </>
    ),
  };
}

function unavailablePage({ t }: PageContext): Page {
  return {
    ...FRAME,
    status: 503,
    title: t('vacancies.title'),
    description: t('vacancies.description'),
    body: (
      <>
        <Heading level={1}>{t('vacancies.title')}</Heading>
        <State kind="error" title={t('vacancies.unavailable')} />
      </>
    ),
  };
}
