// SPDX-License-Identifier: EUPL-1.2
import { Drawing } from './drawing.tsx';

/** Two people at a table, with a paper between them. */
export function HelpDrawing() {
  return (
    <Drawing>
      <path
        class="o-drawing__paper"
        d="M84 18h38a8 8 0 0 1 8 8v12a8 8 0 0 1-8 8H98l-10 9v-9h-4a8 8 0 0 1-8-8V26a8 8 0 0 1 8-8z"
      />
      <path class="o-drawing__thin" d="M88 28h30m-30 9h18" />
      <path class="o-drawing__petrol" d="M46 108V96a20 20 0 0 1 40 0v12z" />
      <path class="o-drawing__goal" d="M154 108V96a20 20 0 0 1 40 0v12z" />
      <path class="o-drawing__line" d="M154 108V96a20 20 0 0 1 40 0v12" />
      <circle class="o-drawing__paper" cx="66" cy="64" r="11" />
      <circle class="o-drawing__paper" cx="174" cy="64" r="11" />
      <path class="o-drawing__paper" d="m104 107 8-12h30l-6 12z" />
      <path class="o-drawing__bold" d="M30 109h180" />
      <path class="o-drawing__line" d="M48 111v29m144-29v29" />
    </Drawing>
  );
}
