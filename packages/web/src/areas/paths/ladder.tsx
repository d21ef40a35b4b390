// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import type { DevelopmentPath, PathStep } from '@opstap/taxonomy';
import { rangeOf } from './range-of.ts';

const COLUMN = 58;
const RISE = 26;
const GROUND = 18;
const FIRST = 66;
const ABOVE = 34;

/**
 * The path as a flight of stairs: a number, months and Dutch at every rung. Derived rungs are dashed, so that no colour is needed to
 * tell them. The list below it says the same in words.
 */
export function Ladder({ path, t }: { path: DevelopmentPath; t: Translator }) {
  const { steps } = path;
  const last = steps.at(-1)?.labels[t.language] ?? '';
  const width = COLUMN * (steps.length + 1);
  const base = ABOVE + FIRST + RISE * (steps.length - 1);
  return (
    <figure class="o-ladder">
      <svg
        role="img"
        aria-label={t('paths.one.ladder', { count: steps.length, last })}
        viewBox={`0 0 ${width} ${base + 2}`}
      >
        <path class="o-ladder__tread" d={`M0 ${base - GROUND}h${COLUMN}`} />
        <RungNumber at={0} y={base - GROUND} text="0" />
        {steps.map((step, index) => (
          <Rung key={step.step} step={step} index={index} base={base} t={t} />
        ))}
        <path class="o-ladder__ground" d={`M0 ${base}h${width}`} />
      </svg>
      <figcaption>
        <p>
          0 = {t('paths.one.nothing')}. {t('paths.one.in_picture')}
        </p>
        <ul class="o-ladder__legend">
          <LegendLine derived={false} text={t('paths.one.published')} />
          <LegendLine derived text={t('paths.one.derived')} />
        </ul>
      </figcaption>
    </figure>
  );
}

function Rung({ step, index, base, t }: { step: PathStep; index: number; base: number; t: Translator }) {
  const [x, top] = [COLUMN * (index + 1), base - FIRST - RISE * index];
  const before = index === 0 ? base - GROUND : top + RISE;
  const middle = x + COLUMN / 2;
  const { durationMonths: months, dutch, derived } = step;
  return (
    <g class={derived ? 'o-ladder__derived' : ''}>
      <path class="o-ladder__block" d={`M${x} ${base}V${top}h${COLUMN}V${base}`} />
      <path class="o-ladder__tread" d={`M${x} ${before}V${top}h${COLUMN}`} />
      <RungNumber at={x} y={top} text={String(step.step)} />
      <text x={middle} y={top + 20} text-anchor="middle">
        {rangeOf(months.min, months.max)}
      </text>
      <text x={middle} y={top + 36} text-anchor="middle">
        {t('paths.one.unit')}
      </text>
      {dutch && (
        <text class="o-ladder__level" x={middle} y={top + 54} text-anchor="middle">
          {rangeOf(dutch.min, dutch.max)}
        </text>
      )}
    </g>
  );
}

function RungNumber({ at, y, text }: { at: number; y: number; text: string }) {
  const middle = at + COLUMN / 2;
  return (
    <>
      <circle cx={middle} cy={y - 16} r="12" />
      <text class="o-ladder__number" x={middle} y={y - 11} text-anchor="middle">
        {text}
      </text>
    </>
  );
}

function LegendLine({ derived, text }: { derived: boolean; text: string }) {
  return (
    <li>
      <svg class={derived ? 'o-ladder__derived' : ''} viewBox="0 0 40 8" aria-hidden="true" focusable="false">
        <path class="o-ladder__tread" d="M0 4h40" />
      </svg>
      {text}
    </li>
  );
}
