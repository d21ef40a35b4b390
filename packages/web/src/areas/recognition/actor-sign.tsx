// SPDX-License-Identifier: EUPL-1.2
import type { ExplainedRouteStep } from '@opstap/publication';

export type Actor = ExplainedRouteStep['by'];

/** Each has a form of its own: told apart without colour. */
const FORMS: Record<Actor, string> = {
  self: 'M16 3a13 13 0 1 0 0 26 13 13 0 0 0 0-26Z',
  authority: 'M4 4h24v24H4z',
  employer: 'M16 2 30 13v16H2V13z',
  together: 'M16 1 31 16 16 31 1 16z',
};

/** Who does a step, as a form, with the number of the step in it. Beside it stand words, so it is hidden from screen readers. */
export function ActorSign({ by, number }: { by: Actor; number?: number }) {
  return (
    <svg class={`o-actor o-actor--${by}`} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d={FORMS[by]} />
      {number !== undefined && (
        <text x="16" y={by === 'employer' ? 24 : 21.5} text-anchor="middle">
          {number}
        </text>
      )}
    </svg>
  );
}
