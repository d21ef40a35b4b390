// SPDX-License-Identifier: EUPL-1.2
import { explainSources } from '@opstap/publication';
import { Island } from '../../app/island.tsx';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkCard } from '../../ui/card.tsx';
import { DeskCard } from '../../ui/desk-card.tsx';
import { Details } from '../../ui/details.tsx';
import { Explained } from '../../ui/explained.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { SENSITIVE } from '../fair-work/sensitive.ts';
import { explained } from '../help/desks.ts';
import { FIRST_DESKS, LEVEL_RULES, levelOf, listSigns, RULED_LEVELS } from './level.ts';
import { Safety, safetyAnswers } from './safety.tsx';

/** All that help with problems at work, nearest to danger first. */
const DESKS = [
  'noodnummer',
  'arbeidsinspectie',
  'fairwork',
  'comensha',
  'politie',
  'meld_misdaad_anoniem',
  'juridisch_loket',
  'sncu',
  'workinnl',
  'refugeehelp',
  'vakbond',
];

/**
 * Signs of exploitation. With JavaScript a check that stays in the memory of the page; without it a list to read, and no form:
 * a form would have to send to the server what nobody should send.
 */
export function signalsPage(context: PageContext): Page {
  const { t, language } = context;
  const first = Object.fromEntries(
    Object.entries(FIRST_DESKS).map(([level, ids]) => [level, explained(context, ids)]),
  );
  return {
    title: t('signals.tab'),
    description: t('signals.description'),
    ...SENSITIVE,
    body: (
      <>
        <Heading level={1}>{t('signals.title')}</Heading>
        <Paragraph lead>{t('signals.lead')}</Paragraph>
        <Notice kind="error" title={t('help.problem.danger')}>
          <a href="tel:112">{t('help.problem.call')}</a> · <a href="#help">{t('signals.to_help')}</a>
        </Notice>
        <div class="with-js">
          <Island name="signals-check" props={{ today: context.today, first }} />
        </div>
        <SignList context={context} />
        <Safety answers={safetyAnswers(context)} t={t} />
        <section>
          <Heading level={2} id="help">
            {t('signals.all')}
          </Heading>
          <div class="o-grid">
            {explained(context, DESKS).map((desk) => (
              <DeskCard desk={desk} t={t} key={desk.id} />
            ))}
          </div>
        </section>
        <section>
          <LinkCard href={localised(language, '/evidence')} icon="paper" title={t('signals.prove')}>
            {t('signals.prove_text')}
          </LinkCard>
        </section>
        <Traces context={context} />
        <Details summary={t('shell.step.sources')}>
          <SourceList
            sources={explainSources(sourceIds(context), context.today, context.publication)}
            t={t}
          />
        </Details>
      </>
    ),
  };
}

/** Every sign under the level that it has alone. */
function SignList({ context: { t, publication, today } }: { context: PageContext }) {
  const signs = listSigns(publication.pack);
  return (
    <section class="without-js">
      <Heading level={2}>{t('signals.list.title')}</Heading>
      <Paragraph>{t('signals.list.lead')}</Paragraph>
      {RULED_LEVELS.map((level) => (
        <div key={level}>
          <Heading level={3}>{t(`signals.level.${level}`)}</Heading>
          <ul>
            {signs
              .filter((sign) => levelOf(publication.pack, [sign], today) === level)
              .map((sign) => (
                <li key={sign}>{t(`facts.${sign}.label`)}</li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Traces({ context: { t } }: { context: PageContext }) {
  return (
    <section>
      <Heading level={2}>{t('signals.phone.title')}</Heading>
      <ul>
        {[...t.list('signals.phone.text'), ...t.list('help.problem.trace')].map((text) => (
          <li key={text}>
            <Explained>{text}</Explained>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sourceIds(context: PageContext): string[] {
  const ofLevels = Object.values(LEVEL_RULES).flatMap((rule) =>
    (context.publication.pack.rules[rule]?.versions ?? []).flatMap(({ sources }) => sources),
  );
  return [...new Set([...ofLevels, ...safetyAnswers(context).flatMap(({ sources }) => sources)])];
}
