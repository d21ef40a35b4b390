// SPDX-License-Identifier: EUPL-1.2
import { Drawing, Figure } from './drawing.tsx';

/** Stairs up to an open door, and somebody on the way. */
export function JourneyDrawing() {
  return (
    <Drawing>
      <path class="o-drawing__soft" d="M36 140v-20h40v20zM76 140v-40h40v40z" />
      <path class="o-drawing__mid" d="M116 140V80h40v60z" />
      <path class="o-drawing__petrol" d="M156 140V60h56v80z" />
      <path class="o-drawing__line" d="M36 140v-20h40v-20h40V80h40V60h56v80" />
      <path class="o-drawing__goal" d="M172 60V30a12 12 0 0 1 24 0v30z" />
      <path class="o-drawing__line" d="M172 60V30a12 12 0 0 1 24 0v30m-7-16v3" />
      <Figure x={96} y={100} />
    </Drawing>
  );
}
