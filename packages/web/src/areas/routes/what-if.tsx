// SPDX-License-Identifier: EUPL-1.2
import type { LessonHours, RouteLimits, RoutePlan, Supposed } from '@opstap/journeys/routes';
import { CEFR_LEVELS, type CefrLevel } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice-group.tsx';
import { Details } from '../../ui/details.tsx';
import { Field } from '../../ui/field.tsx';
import { OtherSuppositions } from './other-suppositions.tsx';

/** What somebody tries: what they suppose of themselves, what they set bounds to, and where they look for work. */
export type Tried = { supposed: Supposed; hours: LessonHours; limits: RouteLimits; place: string };

/** What the profile says of what can be supposed. */
export type AsItIs = { dutch: CefrLevel; hasEnglish: boolean };

type Props = {
  own: AsItIs;
  tried: Tried;
  plan: RoutePlan;
  ownPlan: RoutePlan;
  /** Whether the goal, as things are, waits for a recognition or certificate. */
  asksRecognition: boolean;
  t: Translator;
  onChange: (tried: Tried) => void;
  onReset: () => void;
};

const MOST_HOURS = 25;

/** "What if your Dutch were B1?", more hours of lessons, a recognition, a limit of money: all routes follow at once. */
export function WhatIf({ own, tried, plan, ownPlan, asksRecognition, t, onChange, onReset }: Props) {
  const { supposed, hours } = tried;
  const dutch = supposed.dutch ?? own.dutch;
  const isTried =
    Object.keys(supposed).length > 0 || Object.keys(tried.limits).length > 0 || tried.place !== '';
  const { dutch: _, ...others } = supposed;
  // Boxes keep what is typed, also when it cannot be read: a reset makes them anew.
  const [resets, setResets] = useState(0);
  return (
    <section class="o-no-print">
      <RadioGroup
        id="routes-dutch"
        legend={t('routes.dutch.legend')}
        value={dutch}
        onChange={(value) => {
          const level = CEFR_LEVELS.find((one) => one === value);
          onChange({
            ...tried,
            supposed: { ...others, ...(level && level !== own.dutch && { dutch: level }) },
          });
        }}
        choices={CEFR_LEVELS.map((level) => ({
          value: level,
          label: labelOf(level, own.dutch, t),
        }))}
      />
      <p role="status">{difference({ own, supposed, plan, ownPlan, t })}</p>
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
              onInput={(event) =>
                onChange({ ...tried, hours: { ...hours, [kind]: Number(event.currentTarget.value) } })
              }
            />
            <output for={`routes-hours-${kind}`}>{t('routes.hours.value', { count: hours[kind] })}</output>
          </Field>
        </div>
      ))}
      <Details summary={t('routes.what_if.more')}>
        <OtherSuppositions
          key={resets}
          own={own}
          tried={tried}
          asksRecognition={asksRecognition}
          t={t}
          onChange={onChange}
        />
        {isTried && (
          <p class="o-actions">
            <Button
              onClick={() => {
                setResets(resets + 1);
                onReset();
              }}
            >
              {t('routes.what_if.reset')}
            </Button>
          </p>
        )}
      </Details>
    </section>
  );
}

function labelOf(level: CefrLevel, own: CefrLevel, t: Translator): string {
  if (level === own) return t('routes.dutch.own', { level });
  return level === 'A0' ? t('routes.dutch.none') : level;
}

type Compared = Pick<Props, 'own' | 'plan' | 'ownPlan' | 't'> & { supposed: Supposed };

/** Against the routes as things are, of those within the limits. Nothing where nothing is supposed. */
function difference({ own, supposed, plan, ownPlan, t }: Compared): string {
  const { dutch, ...others } = supposed;
  if (Object.keys(supposed).length === 0) return '';
  const [now, then] = [ownPlan, plan].map(({ routes }) =>
    routes.length > 0 ? Math.min(...routes.map(({ months }) => months.min)) : undefined,
  );
  if (now === undefined || then === undefined) return '';
  const months = Math.round(Math.abs(now - then));
  const kind = months === 0 ? 'same' : then < now ? 'faster' : 'slower';
  if (Object.keys(others).length > 0 || dutch === undefined) return t(`routes.what_if.${kind}`, { months });
  return t(`routes.dutch.${kind}`, { level: dutch, own: own.dutch, months });
}
