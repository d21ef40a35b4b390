// SPDX-License-Identifier: EUPL-1.2
import { Drawing, Figure } from './drawing.tsx';

/** A bridge between two banks: a diploma on one side, somebody on the other. */
export function RecognitionDrawing() {
  return (
    <Drawing>
      <path class="o-drawing__ground" d="M56 140v-32h128v32z" />
      <path class="o-drawing__thin" d="M66 130q7-6 14 0t14 0 14 0 14 0 14 0 14 0 14 0 14 0" />
      <path class="o-drawing__mid" d="M4 140v-34h54v34zM182 140v-34h54v34z" />
      <path class="o-drawing__line" d="M4 140v-34h54v34m124 0v-34h54v34" />
      <path class="o-drawing__thin" d="M94 82v22m13-10v10m13-8v8m13-10v10m13-22v22" />
      <path class="o-drawing__line" d="M50 102q24-8 34-48 36 82 72 0 10 40 34 48" />
      <path class="o-drawing__bold" d="M46 105h148M84 52v84m72-84v84" />
      <path class="o-drawing__paper" d="M14 60h32v40H14z" />
      <path class="o-drawing__thin" d="M21 71h18m-18 9h18m-18 9h8" />
      <circle class="o-drawing__goal" cx="40" cy="93" r="7" />
      <Figure x={212} y={105} />
    </Drawing>
  );
}
