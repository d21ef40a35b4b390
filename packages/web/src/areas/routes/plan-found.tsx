// SPDX-License-Identifier: EUPL-1.2
import type { Route, RouteLimit, RoutePlan, Supposed } from '@opstap/journeys/routes';
import type { CefrLevel, Language, PlainDate } from '@opstap/kernel';
import { explainMeanwhile, explainRoute, type Translator } from '@opstap/publication';
import type { Pack } from '@opstap/rules';
import { findProfession, occupationName, type Reference } from '@opstap/taxonomy';
import { useEffect, useState } from 'preact/hooks';
import { localised } from '../../app/page.ts';
import { loadPack } from '../../app/published.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Folded } from '../../ui/folded.tsx';
import { NextLinks } from '../../ui/next-links.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { type KeptRoute, readRoute, removeRoute, writeRoute } from './kept-route.ts';
import { RouteCard } from './route-card.tsx';
import { LaneStripes } from './route-lanes.tsx';

type Props = {
  plan: RoutePlan;
  dutch: CefrLevel;
  supposed: Supposed;
  /** Where vacancies are looked for; empty: everywhere. */
  place: string;
  on: PlainDate;
  reference: Reference;
  language: Language;
  t: Translator;
};

/** What there is to a goal: routes as cards, or why there is none and who knows. */
export function PlanFound({ plan, dutch, supposed, place, on, reference, language, t }: Props) {
  const { target, state, rung, routes, beyond, closedBy } = plan;
  const [kept, setKept] = useState<KeptRoute>();
  const [hasFailed, setFailed] = useState(false);
  const [pack, setPack] = useState<Pack>();
  useEffect(() => void readRoute().then(setKept), []);
  useEffect(() => {
    // Without the rules the routes stand as they are; what may be done meanwhile is on the page of each profession too.
    loadPack('intussen_werken').then(setPack, () => undefined);
  }, []);
  const occupation = occupationName(reference, target, language) ?? target;
  const profession = findProfession(reference, target)?.id;
  const keep = async (route: Route) => {
    const chosen: KeptRoute = {
      format: 1,
      target,
      on,
      at: new Date().toISOString(),
      dutch,
      supposed,
      route,
    };
    setFailed(!(await writeRoute(chosen)));
    setKept(chosen);
  };
  const forget = () => {
    setKept(undefined);
    void removeRoute();
  };
  const card = (route: Route, number: number, past: readonly RouteLimit[]) => (
    <RouteCard
      key={route.id}
      number={number}
      told={explainRoute(route, on, reference, t)}
      past={past}
      place={place}
      meanwhile={pack && ((leg) => explainMeanwhile(leg, on, { pack, reference }, t))}
      language={language}
      t={t}
      isKept={kept?.target === target && kept.dutch === dutch && kept.route.id === route.id}
      onKeep={() => void keep(route)}
      onForget={forget}
    />
  );
  return (
    <section aria-labelledby="routes-found">
      <Heading level={2} id="routes-found">
        {t('routes.target.chosen', { occupation })}
      </Heading>
      <div role="status">
        {state === 'open' && (
          <p>
            <strong>{t('routes.found', { count: routes.length })}</strong>
          </p>
        )}
        {routes.length === 0 && beyond.length > 0 && <Notice kind="info">{t('routes.limits.none')}</Notice>}
      </div>
      {rung === 'now' && <Notice kind="ok">{t('routes.state.now')}</Notice>}
      {state === 'closed' && (
        <Notice kind="warning">
          {t('routes.state.closed', {
            steps: closedBy
              .map((step) => t(`recognition.step.${step}.title`, { authority: '', level: '' }))
              .join('; '),
          })}
        </Notice>
      )}
      {state === 'unknown' && <Notice kind="info">{t('routes.state.unknown')}</Notice>}
      {state !== 'open' && (
        <p class="o-actions">
          <LinkButton href={localised(language, '/help')} iconEnd="arrow">
            {t('routes.to_help')}
          </LinkButton>
        </p>
      )}
      {routes.length > 1 && <Paragraph>{t('routes.found_lead')}</Paragraph>}
      {routes.length > 0 && (
        <Paragraph quiet>
          {t('routes.planning')} {t('routes.income_note')}
        </Paragraph>
      )}
      {hasFailed && <Notice kind="warning">{t('routes.keep.failed')}</Notice>}
      <LaneStripes />
      {routes.map((route, at) => card(route, at + 1, []))}
      {beyond.length > 0 && (
        <Folded
          summary={t('routes.limits.beyond', { count: beyond.length })}
          draw={() => beyond.map(({ route, past }, at) => card(route, routes.length + at + 1, past))}
        />
      )}
      <NextLinks
        tool="routes"
        signs={[
          state,
          ...(kept?.target === target ? ['kept'] : []),
          ...(routes.some(({ legs }) => legs.some(({ lane }) => lane === 'language')) ? ['dutch'] : []),
        ]}
        values={profession ? { profession } : {}}
        t={t}
      />
    </section>
  );
}
