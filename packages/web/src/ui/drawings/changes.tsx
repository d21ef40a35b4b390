// SPDX-License-Identifier: EUPL-1.2
import { Drawing } from './drawing.tsx';

/** A line with days on it, and a leaf of the calendar above the one to come. */
export function ChangesDrawing() {
  return (
    <Drawing>
      <path
        class="o-drawing__paper"
        d="M104 30h76a6 6 0 0 1 6 6v52a6 6 0 0 1-6 6H104a6 6 0 0 1-6-6V36a6 6 0 0 1 6-6z"
      />
      <path class="o-drawing__petrol" d="M98 48V36a6 6 0 0 1 6-6h76a6 6 0 0 1 6 6v12z" />
      <path class="o-drawing__bold" d="M120 23v12m44-12v12" />
      <path class="o-drawing__thin" d="M112 61h10m10 0h10m10 0h10m-50 12h10m10 0h10m10 0h10m-50 11h10" />
      <circle class="o-drawing__goal" cx="157" cy="79" r="10" />
      <path class="o-drawing__line" d="M157 94v12M20 116h200" />
      <circle class="o-drawing__petrol" cx="48" cy="116" r="8" />
      <circle class="o-drawing__petrol" cx="102" cy="116" r="8" />
      <circle class="o-drawing__goal" cx="157" cy="116" r="10" />
      <circle class="o-drawing__paper" cx="204" cy="116" r="7" />
    </Drawing>
  );
}
