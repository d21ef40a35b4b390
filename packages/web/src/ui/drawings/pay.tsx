// SPDX-License-Identifier: EUPL-1.2
import { Drawing } from './drawing.tsx';

/** A payslip under a magnifying glass. */
export function PayDrawing() {
  return (
    <Drawing>
      <path class="o-drawing__paper" d="M62 16h74l18 18v106H62z" />
      <path class="o-drawing__line" d="M136 16v18h18" />
      <path class="o-drawing__bold" d="M76 42h34" />
      <path class="o-drawing__thin" d="M76 60h28m22 0h14M76 76h22m28 0h6M76 92h26M76 108h18M76 124h26" />
      <path class="o-drawing__handle" d="m170 116 24 22" />
      <circle class="o-drawing__paper" cx="148" cy="94" r="29" />
      <path class="o-drawing__bold" d="m135 95 9 10 18-21" />
    </Drawing>
  );
}
