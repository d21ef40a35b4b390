// SPDX-License-Identifier: EUPL-1.2
import { Drawing, Figure } from './drawing.tsx';

/** Somebody who is not alone under the umbrella. */
export function SafetyDrawing() {
  return (
    <Drawing>
      <path class="o-drawing__thin" d="m32 34-6 12m28-30-6 12m146-2-6 12m28-2-6 12M24 78l-6 12m204-14-6 12" />
      <Figure x={100} y={140} />
      <Figure x={142} y={140} isLight />
      <path class="o-drawing__line" d="M120 76v46a7 7 0 0 1-14 0" />
      <path
        class="o-drawing__goal"
        d="M56 78c4-34 30-56 64-56s60 22 64 56c-8-8-24-8-32 0-8-8-24-8-32 0-8-8-24-8-32 0-8-8-24-8-32 0z"
      />
      <path
        class="o-drawing__line"
        d="M56 78c4-34 30-56 64-56s60 22 64 56c-8-8-24-8-32 0-8-8-24-8-32 0-8-8-24-8-32 0-8-8-24-8-32 0zM120 22v-6"
      />
    </Drawing>
  );
}
