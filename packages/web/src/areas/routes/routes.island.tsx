// SPDX-License-Identifier: EUPL-1.2
import { planRoutes, routeKnowledge, situationOf, USUAL_LESSON_HOURS } from '@opstap/journeys/routes';
import { type CefrLevel, isCefrLevel, type Language, type PlainDate } from '@opstap/kernel';
import { buildWorkKnowledge, DEFAULT_WEIGHTS, type WantedWork } from '@opstap/matching';
import type { Translator } from '@opstap/publication';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { IslandDefinition } from '../../app/island.tsx';
import { localised } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { type Occupations, useOccupations } from '../profile/use-occupations.ts';
import { useWantedWork } from '../work/use-wanted-work.ts';
import { PlanFound } from './plan-found.tsx';
import { TargetChoice } from './target-choice.tsx';
import { WhatIfDutch } from './what-if-dutch.tsx';
import './routes.css';

type Props = { language: Language; today: PlainDate; demo: boolean };

/** Loads what is on the device, and says what to do when there is nothing. */
function Routes({ language, today, demo, t }: Props & { t: Translator }) {
  const wanted = useWantedWork(today);
  const occupations = useOccupations(language, demo);
  if (wanted === 'newer') return <Notice kind="warning">{t('profile.newer')}</Notice>;
  if (wanted === 'failed' || (occupations && 'failed' in occupations))
    return <Notice kind="error">{t('flow.load_failed')}</Notice>;
  if (wanted === 'none')
    return (
      <>
        <Notice kind="info" title={t('work.no_profile_title')}>
          {t('routes.no_profile')}
        </Notice>
        <p class="o-actions">
          <LinkButton kind="primary" href={localised(language, '/profile')} iconEnd="arrow">
            {t('work.to_profile')}
          </LinkButton>
        </p>
      </>
    );
  if (!wanted || !occupations) return <Paragraph>{t('flow.loading')}</Paragraph>;
  return <OwnRoutes wanted={wanted} occupations={occupations} language={language} today={today} t={t} />;
}

type OwnProps = {
  wanted: WantedWork;
  occupations: Occupations;
  language: Language;
  today: PlainDate;
  t: Translator;
};

/** Worked out anew at every change: ranking all work once for a level of Dutch, the plan itself takes a few milliseconds. */
function OwnRoutes({ wanted, occupations, language, today, t }: OwnProps) {
  const { reference, taxonomy } = occupations;
  const [target, setTarget] = useTarget();
  const own = wanted.languages.find(({ id }) => id === 'nl')?.level ?? 'A0';
  const [dutch, setDutch] = useState<CefrLevel>(own);
  const [hours, setHours] = useState(USUAL_LESSON_HOURS);
  const knowledge = useMemo(
    () => routeKnowledge(reference, buildWorkKnowledge({ reference, taxonomy })),
    [reference, taxonomy],
  );
  const asIs = useMemo(
    () => situationOf(wanted, knowledge.work, { weights: DEFAULT_WEIGHTS, on: today }),
    [wanted, knowledge, today],
  );
  const supposed = useMemo(
    () =>
      dutch === own
        ? asIs
        : situationOf(withDutch(wanted, dutch), knowledge.work, { weights: DEFAULT_WEIGHTS, on: today }),
    [asIs, wanted, dutch, own, knowledge, today],
  );
  const known = target !== undefined && knowledge.work.occupations.has(target) ? target : undefined;
  const plan = known === undefined ? undefined : planRoutes(knowledge, supposed, known, { on: today, hours });
  const ownPlan = known === undefined ? undefined : planRoutes(knowledge, asIs, known, { on: today, hours });
  return (
    <div class="o-routes">
      <TargetChoice
        target={known}
        wanted={wanted}
        work={knowledge.work}
        on={today}
        occupations={occupations}
        t={t}
        onChoose={setTarget}
      />
      {plan && ownPlan && (
        <>
          <WhatIfDutch
            own={own}
            dutch={dutch}
            hours={hours}
            plan={plan}
            ownPlan={ownPlan}
            t={t}
            onDutch={(level) => setDutch(isCefrLevel(level) ? level : own)}
            onHours={setHours}
          />
          <PlanFound plan={plan} dutch={dutch} on={today} reference={reference} language={language} t={t} />
        </>
      )}
    </div>
  );
}

function withDutch(wanted: WantedWork, level: CefrLevel): WantedWork {
  const others = wanted.languages.filter(({ id }) => id !== 'nl');
  return { ...wanted, languages: [...others, { id: 'nl', level }] };
}

const GOAL = /^#to=(\w+)$/;

/** The goal stands behind `#` in the address, which browsers do not send: the page can be kept and opened again. */
function useTarget(): [string | undefined, (occupation: string) => void] {
  const [target, setTarget] = useState<string>();
  useEffect(() => setTarget(GOAL.exec(location.hash)?.[1]), []);
  return [
    target,
    (occupation) => {
      history.replaceState(null, '', `#to=${occupation}`);
      setTarget(occupation);
    },
  ];
}

export const island: IslandDefinition<Props> = {
  texts: ['routes', 'work', 'profile', 'flow', 'professions', 'recognition', 'regulation', 'schemes'],
  data: ['taxonomy', 'reference', 'packs/mag_ik_werken'],
  view: Routes,
};
