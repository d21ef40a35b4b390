// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import { formatDate, type Translator } from '@opstap/publication';
import { placeDots, placeTicks } from './place-dots.ts';

const ROW_PX = 28;
const BELOW_PX = 34;

/** The days as numbered dots on a line. The list below says the same in words. */
export function Line({
  days,
  from,
  to,
  t,
}: {
  days: readonly PlainDate[];
  from: PlainDate;
  to: PlainDate;
  t: Translator;
}) {
  const dots = placeDots(days, from, to);
  const base = ROW_PX * (1 + Math.max(0, ...dots.map(({ row }) => row)));
  const label = t('what_changes.line', {
    count: days.length,
    from: formatDate(from, t.language),
    to: formatDate(to, t.language),
  });
  const height = base + BELOW_PX;
  return (
    <svg class="o-line" role="img" aria-label={label} width="100%" height={height}>
      <line class="o-line__axis" x1="0" x2="100%" y1={base} y2={base} />
      {placeTicks(from, to).map(({ on, at }, index, all) => (
        <g key={on} class={index % 2 === 1 ? 'o-line__between' : ''}>
          <line class="o-line__axis" x1={`${at}%`} x2={`${at}%`} y1={base} y2={base + 8} />
          <text x={`${at}%`} y={base + 26} text-anchor={anchorOf(index, all.length)}>
            {monthOf(on)}
          </text>
        </g>
      ))}
      {dots.map(({ on, at, row }) => (
        <line key={on} class="o-line__stem" x1={`${at}%`} x2={`${at}%`} y1={base} y2={base - ROW_PX * row} />
      ))}
      {dots.map(({ on, at, row }, index) => (
        <g key={on}>
          <circle cx={`${at}%`} cy={base - ROW_PX * row - 14} r="11" />
          <text class="o-line__number" x={`${at}%`} y={base - ROW_PX * row - 9.5} text-anchor="middle">
            {index + 1}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** `05-2027`: the same in all four languages and short enough for a phone. */
function monthOf(on: PlainDate): string {
  return `${on.slice(5, 7)}-${on.slice(0, 4)}`;
}

function anchorOf(index: number, count: number): 'start' | 'middle' | 'end' {
  if (index === 0) return 'start';
  return index === count - 1 ? 'end' : 'middle';
}
