// SPDX-License-Identifier: EUPL-1.2
import {
  planRoutes,
  routeKnowledge,
  type Supposed,
  situationOf,
  supposing,
  USUAL_LESSON_HOURS,
} from '@opstap/journeys/routes';
import type { Language, PlainDate } from '@opstap/kernel';
import { buildWorkKnowledge, DEFAULT_WEIGHTS, type WantedWork } from '@opstap/matching';
import type { Translator } from '@opstap/publication';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Occupations } from '../profile/use-occupations.ts';
import { PlanFound } from './plan-found.tsx';
import { TargetChoice } from './target-choice.tsx';
import { type Tried, WhatIf } from './what-if.tsx';

type OwnProps = {
  wanted: WantedWork;
  occupations: Occupations;
  language: Language;
  today: PlainDate;
  t: Translator;
};

/** Worked out anew at every change: ranking all work once for a level of Dutch, the plan itself takes a few milliseconds. */
export function OwnRoutes({ wanted, occupations, language, today, t }: OwnProps) {
  const { reference, taxonomy } = occupations;
  const [target, setTarget] = useTarget();
  const [tried, setTried] = useState<Tried>(NOTHING_TRIED);
  const knowledge = useMemo(
    () => routeKnowledge(reference, buildWorkKnowledge({ reference, taxonomy })),
    [reference, taxonomy],
  );
  const { supposed, hours, limits } = tried;
  const known = target !== undefined && knowledge.work.occupations.has(target) ? target : undefined;
  const situationWith = (suppositions: Supposed) =>
    situationOf(supposing(wanted, suppositions, known ?? '', knowledge.work), knowledge.work, {
      weights: DEFAULT_WEIGHTS,
      on: today,
    });
  const asIs = useMemo(() => situationWith({}), [wanted, knowledge, today]);
  const isAsIs = Object.keys(supposed).length === 0;
  const then = useMemo(
    () => (isAsIs ? asIs : situationWith(supposed)),
    [asIs, wanted, supposed, isAsIs, known, knowledge, today],
  );
  const plan =
    known === undefined ? undefined : planRoutes(knowledge, then, known, { on: today, hours, limits });
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
          <WhatIf
            own={{ dutch: asIs.dutch, hasEnglish: asIs.hasEnglish }}
            tried={tried}
            plan={plan}
            ownPlan={ownPlan}
            asksRecognition={
              supposed.recognised === true ||
              ownPlan.routes.some(({ legs }) => legs.some(({ lane }) => lane === 'recognition'))
            }
            t={t}
            onChange={setTried}
            onReset={() => setTried(NOTHING_TRIED)}
          />
          <PlanFound
            plan={plan}
            dutch={then.dutch}
            supposed={supposed}
            place={tried.place}
            on={today}
            reference={reference}
            language={language}
            t={t}
          />
        </>
      )}
    </div>
  );
}

const NOTHING_TRIED: Tried = { supposed: {}, hours: USUAL_LESSON_HOURS, limits: {}, place: '' };

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
