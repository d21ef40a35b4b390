// SPDX-License-Identifier: EUPL-1.2
import { Drawing, Figure } from './drawing.tsx';

/** What somebody can do, ticked line by line. */
export function ProfileDrawing() {
  return (
    <Drawing>
      <path class="o-drawing__paper" d="M48 26h144a6 6 0 0 1 6 6v108H42V32a6 6 0 0 1 6-6z" />
      <path class="o-drawing__soft" d="M56 40h44v56H56z" />
      <Figure x={78} y={96} />
      <path class="o-drawing__bold" d="m114 50 5 5 9-11m-14 26 5 5 9-11" />
      <path class="o-drawing__thin" d="M138 50h44m-44 20h34m-34 20h44M58 112h124m-124 14h86" />
      <circle class="o-drawing__goal" cx="121" cy="90" r="8" />
    </Drawing>
  );
}
