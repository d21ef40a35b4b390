// SPDX-License-Identifier: EUPL-1.2
import { planRoutes, routeKnowledge, situationOf, USUAL_LESSON_HOURS } from '@opstap/journeys/routes';
import { type CefrLevel, isCefrLevel, type Language, type PlainDate } from '@opstap/kernel';
import { buildWorkKnowledge, DEFAULT_WEIGHTS, type WantedWork } from '@opstap/matching';
import type { Translator } from '@opstap/publication';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { IslandDefinition } from '../../app/island.tsx';
import type { Occupations } from '../profile/use-occupations.ts';
import { WithProfile } from '../work/with-profile.tsx';
import { PlanFound } from './plan-found.tsx';
import { TargetChoice } from './target-choice.tsx';
import { WhatIfDutch } from './what-if-dutch.tsx';
import './routes.css';

type Props = { language: Language; today: PlainDate; demo: boolean };

function Routes({ language, today, demo, t }: Props & { t: Translator }) {
  return (
    <WithProfile language={language} today={today} demo={demo} noProfile={t('routes.no_profile')} t={t}>
      {(wanted, occupations) => (
        <OwnRoutes wanted={wanted} occupations={occupations} language={language} today={today} t={t} />
      )}
    </WithProfile>
  );
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
  explains: true,
  texts: [
    'routes',
    'work',
    'profile',
    'flow',
    'professions',
    'recognition',
    'regulation',
    'schemes',
    'known',
    'next',
  ],
  data: ['taxonomy', 'reference', 'packs/mag_ik_werken'],
  view: Routes,
};
