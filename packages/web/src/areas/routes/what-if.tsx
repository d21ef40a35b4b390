// SPDX-License-Identifier: EUPL-1.2
import type { LessonHours, RoutePlan } from '@opstap/journeys/routes';
import { CEFR_LEVELS, type CefrLevel } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { RadioGroup } from '../../ui/choice-group.tsx';
import { Field } from '../../ui/field.tsx';

type Props = {
  own: CefrLevel;
  dutch: CefrLevel;
  hours: LessonHours;
  plan: RoutePlan;
  ownPlan: RoutePlan;
  t: Translator;
  onDutch: (level: string) => void;
  onHours: (hours: LessonHours) => void;
};

const MOST_HOURS = 25;

/** "What if your Dutch were B1?", and how many hours one learns: all routes follow at once. */
export function WhatIfDutch({ own, dutch, hours, plan, ownPlan, t, onDutch, onHours }: Props) {
  return (
    <section class="o-no-print">
      <RadioGroup
        id="routes-dutch"
        legend={t('routes.dutch.legend')}
        value={dutch}
        onChange={onDutch}
        choices={CEFR_LEVELS.map((level) => ({
          value: level,
          label: labelOf(level, own, t),
        }))}
      />
      <p role="status">{dutch === own ? '' : difference({ own, dutch, plan, ownPlan, t })}</p>
      {(['working', 'free'] as const).map((kind) => (
        <div class="o-slider" key={kind}>
          <Field id={`routes-hours-${kind}`} label={t(`routes.hours.${kind}`)}>
            <input
              id={`routes-hours-${kind}`}
              type="range"
              min={1}
              max={MOST_HOURS}
              step={1}
              value={hours[kind]}
              aria-valuetext={t('routes.hours.value', { count: hours[kind] })}
              onInput={(event) => onHours({ ...hours, [kind]: Number(event.currentTarget.value) })}
            />
            <output for={`routes-hours-${kind}`}>{t('routes.hours.value', { count: hours[kind] })}</output>
          </Field>
        </div>
      ))}
    </section>
  );
}

function labelOf(level: CefrLevel, own: CefrLevel, t: Translator): string {
  if (level === own) return t('routes.dutch.own', { level });
  return level === 'A0' ? t('routes.dutch.none') : level;
}

function difference({
  own,
  dutch,
  plan,
  ownPlan,
  t,
}: Pick<Props, 'own' | 'dutch' | 'plan' | 'ownPlan' | 't'>) {
  const [now, then] = [ownPlan, plan].map(({ routes }) =>
    routes.length > 0 ? Math.min(...routes.map(({ months }) => months.min)) : undefined,
  );
  if (now === undefined || then === undefined) return '';
  const months = Math.round(Math.abs(now - then));
  const texts = { level: dutch, own, months };
  if (months === 0) return t('routes.dutch.same', texts);
  return t(then < now ? 'routes.dutch.faster' : 'routes.dutch.slower', texts);
}
