// SPDX-License-Identifier: EUPL-1.2
import { Drawing } from './drawing.tsx';

/** A contract, and the pen that signs it. */
export function ContractDrawing() {
  return (
    <Drawing>
      <path class="o-drawing__paper" d="M66 20h100v120H66z" />
      <path class="o-drawing__bold" d="M82 40h44" />
      <path class="o-drawing__thin" d="M82 58h68M82 72h68M82 86h40" />
      <path class="o-drawing__line" d="M82 122c8-14 14-14 12-4s8 6 12-2 8 8 20 2" />
      <path class="o-drawing__goal" d="m134 108 48-48 12 12-48 48-16 4z" />
      <path class="o-drawing__line" d="m134 108 48-48 12 12-48 48-16 4zm36-36 12 12" />
    </Drawing>
  );
}
