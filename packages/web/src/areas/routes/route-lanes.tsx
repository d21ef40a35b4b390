// SPDX-License-Identifier: EUPL-1.2
import { ROUTE_LANES, type RouteLeg } from '@opstap/journeys/routes';
import type { ExplainedLeg, ExplainedRoute, Translator } from '@opstap/publication';
import { MonthAxis, shareOf } from '../../ui/month-axis.tsx';
import { axisOf } from '../recognition/lay-out-route.ts';

const STRIPES = 'lane-stripes';
/** How long a bar is drawn whose end is not known, as a part of the whole. */
const OPEN_END = 0.15;
/** Bars shorter than this part of the whole cannot be seen; a ring can. */
const TOO_SHORT = 0.01;

/**
 * A route as lanes along one line of months: language, recognition, training and work go on beside each other. The list below says the
 * same in words, so the drawing itself is not read aloud.
 */
export function RouteLanes({ told, t }: { told: ExplainedRoute; t: Translator }) {
  const end = Math.max(
    1,
    ...told.legs.map(({ leg }) => Math.max(leg.end.max ?? leg.end.min * 1.2, leg.end.min)),
  );
  const has = (is: (leg: RouteLeg) => boolean) => told.legs.some(({ leg }) => is(leg));
  return (
    <figure class="o-lanes">
      <figcaption>
        <strong>{t('routes.picture.title')}</strong>
        <p class="o-quiet">{t('routes.picture.about')}</p>
      </figcaption>
      <div aria-hidden="true">
        <p class="o-lanes__unit">{t('routes.picture.axis')}</p>
        <MonthAxis class="o-lanes__axis" marks={axisOf(end)} end={end} />
        {ROUTE_LANES.map((lane) => {
          const legs = told.legs.filter((leg) => leg.lane === lane);
          return legs.length === 0 ? null : (
            <div class="o-lanes__lane" key={lane}>
              <p class="o-lanes__name">{t(`routes.lanes.${lane}`)}</p>
              {legs.map((leg) => (
                <Row key={leg.id} leg={leg} end={end} />
              ))}
            </div>
          );
        })}
      </div>
      <ul class="o-lanes__legend">
        {has(({ time }) => time === 'timed') && <li>{t('routes.picture.certain')}</li>}
        {has(({ derived }) => derived) && <li>{t('routes.picture.derived')}</li>}
        {has(({ time }) => time === 'unknown') && <li>{t('routes.picture.unknown')}</li>}
      </ul>
    </figure>
  );
}

/** Full from the soonest start to the soonest end, striped on to the latest end. */
function Row({ leg: { number, leg }, end }: { leg: ExplainedLeg; end: number }) {
  const { start, end: done, time, derived } = leg;
  const at = (months: number) => shareOf(Math.min(months, end), end);
  const latest = done.max ?? end;
  const isBar = time === 'timed' && latest - start.min >= end * TOO_SHORT;
  return (
    <div class="o-lanes__row">
      <span>{number}</span>
      <svg
        class={derived ? 'o-lanes__bar o-lanes__bar--derived' : 'o-lanes__bar'}
        aria-hidden="true"
        focusable="false"
      >
        <line class="o-lanes__line" x1="0" x2="100%" y1="8" y2="8" />
        {isBar && (
          <>
            <rect
              class="o-lanes__slow"
              x={at(start.min)}
              y="2"
              width={at(Math.max(0, latest - start.min))}
              height="12"
              fill={`url(#${STRIPES})`}
            />
            <rect
              class="o-lanes__quick"
              x={at(start.min)}
              y="2"
              width={at(done.min - start.min)}
              height="12"
            />
          </>
        )}
        {!isBar && time !== 'unknown' && (
          <circle class="o-lanes__point" cx={at(Math.min(start.min, end * 0.98))} cy="8" r="5" />
        )}
        {time === 'unknown' && (
          <line
            class="o-lanes__unknown"
            x1={at(Math.min(start.min, end * (1 - OPEN_END)))}
            x2={at(Math.min(start.min, end * (1 - OPEN_END)) + end * OPEN_END)}
            y1="8"
            y2="8"
          />
        )}
      </svg>
    </div>
  );
}

/** Upright stripes: they survive print in black and white. One for the whole page. */
export function LaneStripes() {
  return (
    <svg class="o-lanes__defs" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={STRIPES} width="6" height="14" patternUnits="userSpaceOnUse">
          <rect class="o-lanes__stripe" width="3" height="14" />
        </pattern>
      </defs>
    </svg>
  );
}
