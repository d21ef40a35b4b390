// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';

/** Every drawing stands on the same hill. A page never says anything by a drawing alone, so none is read aloud. */
export function Drawing({ children }: { children: ComponentChildren }) {
  return (
    <svg class="o-drawing" viewBox="0 0 240 152" aria-hidden="true" focusable="false">
      <path class="o-drawing__hill" d="M4 140C18 74 62 34 120 34s102 40 116 106z" />
      {children}
      <path class="o-drawing__line" d="M4 140h232" />
    </svg>
  );
}

/** Somebody, standing at `x`, `y`: nobody in particular. */
export function Figure({ x, y, isLight }: { x: number; y: number; isLight?: boolean }) {
  return (
    <>
      <path
        class={isLight ? 'o-drawing__paper' : 'o-drawing__petrol'}
        d={`M${x - 10} ${y}v-14a10 10 0 0 1 20 0v14z`}
      />
      <circle class="o-drawing__paper" cx={x} cy={y - 33} r="7" />
    </>
  );
}
