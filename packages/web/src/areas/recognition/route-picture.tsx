// SPDX-License-Identifier: EUPL-1.2
import type { ExplainedRouteStep, Translator } from '@opstap/publication';
import { MonthAxis, shareOf } from '../../ui/month-axis.tsx';
import { type Actor, ActorSign } from './actor-sign.tsx';
import { axisOf, layOutRoute, type RouteRow } from './lay-out-route.ts';

type Props = { steps: readonly ExplainedRouteStep[]; total: string; labelledBy: string; t: Translator };

const STRIPES = 'route-stripes';

/**
 * The route as a picture: a row for each step with its number, who does it, and a bar along one line of months. Every row says in
 * words what its bar shows; forms, numbers and stripes carry the meaning, never colour alone.
 */
export function RoutePicture({ steps, total, labelledBy, t }: Props) {
  const { rows, end } = layOutRoute(steps);
  const isTimed = rows.some(({ form, queue }) => form === 'bar' || queue > 0);
  return (
    <figure class="o-route" aria-labelledby={labelledBy}>
      <Stripes />
      {isTimed && (
        <>
          <p class="o-route__unit">{t('professions.route.axis')}</p>
          <MonthAxis class="o-route__axis" marks={axisOf(end)} end={end} />
        </>
      )}
      <ol class="o-route__rows">
        {steps.map((step, at) => (
          <Row key={step.id} step={step} steps={steps} row={rows[at]} end={end} isTimed={isTimed} t={t} />
        ))}
      </ol>
      <figcaption>
        <Legend steps={steps} rows={rows} t={t} />
        {isTimed && (
          <p>
            {t('professions.route.total')}: <strong>{total}</strong>
          </p>
        )}
      </figcaption>
    </figure>
  );
}

type RowProps = {
  step: ExplainedRouteStep;
  steps: readonly ExplainedRouteStep[];
  row: RouteRow | undefined;
  end: number;
  isTimed: boolean;
  t: Translator;
};

function Row({ step, steps, row, end, isTimed, t }: RowProps) {
  if (!row) return null;
  return (
    <li class={step.optional ? 'o-route__row o-route__row--optional' : 'o-route__row'}>
      <ActorSign by={step.by} number={row.number} />
      <div class="o-route__words">
        <a href={`#step-${step.id}`}>{step.title}</a>
        <span class="o-route__time">{wordsOf(step, steps, row, t)}</span>
      </div>
      {isTimed && <Bar row={row} end={end} />}
    </li>
  );
}

/** What the bar shows, in words. */
function wordsOf(
  { time, queue, queueMonths, optional, since }: ExplainedRouteStep,
  steps: readonly ExplainedRouteStep[],
  { form }: RouteRow,
  t: Translator,
): string {
  const from = steps.find(({ id }) => id === since);
  const parts = [
    time ?? t(form === 'point' ? 'professions.route.inside' : 'professions.route.no_time'),
    from && t('professions.route.since', { step: from.title }),
    queue &&
      `${t('professions.legend.queue')}: ${queueMonths === undefined ? queue : t('professions.queue.months', { count: queueMonths })}`,
    optional && t('professions.step.optional'),
  ];
  return parts.filter(Boolean).join(' · ');
}

function Bar({ row: { form, start, least, most, queue }, end }: { row: RouteRow; end: number }) {
  const at = (months: number) => shareOf(months, end);
  const from = start + queue;
  return (
    <svg class="o-route__bar" aria-hidden="true" focusable="false">
      <line class="o-route__line" x1="0" x2="100%" y1="10" y2="10" />
      {queue > 0 && <rect class="o-route__queue" x={at(start)} y="6" width={at(queue)} height="8" />}
      {form === 'bar' && (
        <>
          <rect
            class="o-route__slow"
            x={at(from)}
            y="3"
            width={at(most)}
            height="14"
            fill={`url(#${STRIPES})`}
          />
          <rect class="o-route__quick" x={at(from)} y="3" width={at(least)} height="14" />
        </>
      )}
      {form === 'point' && <circle class="o-route__point" cx={at(from)} cy="10" r="5" />}
      {form === 'unknown' && (
        <line
          class="o-route__unknown"
          x1={at(Math.min(from, end * 0.85))}
          x2={at(Math.min(from, end * 0.85) + end * 0.15)}
          y1="10"
          y2="10"
        />
      )}
    </svg>
  );
}

/** Upright stripes: they survive print in black and white. One for the whole page. */
function Stripes() {
  return (
    <svg class="o-route__defs" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={STRIPES} width="6" height="14" patternUnits="userSpaceOnUse">
          <rect class="o-route__stripe" width="3" height="14" />
        </pattern>
      </defs>
    </svg>
  );
}

const ACTORS: readonly Actor[] = ['self', 'authority', 'employer', 'together'];

function Legend({
  steps,
  rows,
  t,
}: {
  steps: readonly ExplainedRouteStep[];
  rows: readonly RouteRow[];
  t: Translator;
}) {
  const shown = ACTORS.filter((actor) => steps.some(({ by }) => by === actor));
  const hasQueue = rows.some(({ queue }) => queue > 0);
  const isTimed = hasQueue || rows.some(({ form }) => form === 'bar');
  const hasUnknown = isTimed && rows.some(({ form }) => form === 'unknown');
  return (
    <ul class="o-route__legend">
      {shown.map((actor) => (
        <li key={actor}>
          <ActorSign by={actor} /> {t(`professions.legend.${actor}`)}
        </li>
      ))}
      {hasQueue && (
        <li>
          <svg class="o-route__key" viewBox="0 0 30 14" aria-hidden="true" focusable="false">
            <rect class="o-route__queue" x="1" y="3" width="28" height="8" />
          </svg>{' '}
          {t('professions.legend.queue')}
        </li>
      )}
      {hasUnknown && (
        <li>
          <svg class="o-route__key" viewBox="0 0 30 14" aria-hidden="true" focusable="false">
            <line class="o-route__unknown" x1="1" x2="29" y1="7" y2="7" />
          </svg>{' '}
          {t('professions.legend.unknown')}
        </li>
      )}
    </ul>
  );
}
