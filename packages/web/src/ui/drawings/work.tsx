// SPDX-License-Identifier: EUPL-1.2
import { Drawing } from './drawing.tsx';

/** An open door with light behind it, and a bag that stands ready. */
export function WorkDrawing() {
  return (
    <Drawing>
      <path class="o-drawing__goal" d="M84 140V30h64v110z" />
      <path class="o-drawing__line" d="M84 140V30h64v110" />
      <path class="o-drawing__petrol" d="M84 30 50 44v104l34-8z" />
      <path class="o-drawing__line" d="M84 30 50 44v104l34-8z" />
      <circle class="o-drawing__paper" cx="76" cy="94" r="3" />
      <path class="o-drawing__mid" d="M166 108h52v32h-52z" />
      <path class="o-drawing__line" d="M166 108h52v32h-52zm16 0v-9h20v9m-36 14h52" />
    </Drawing>
  );
}
