// SPDX-License-Identifier: EUPL-1.2
import { Drawing } from './drawing.tsx';

/** Two who speak, each in letters of their own. */
export function LanguageDrawing() {
  return (
    <Drawing>
      <path
        class="o-drawing__paper"
        d="M40 20h72a12 12 0 0 1 12 12v36a12 12 0 0 1-12 12H70L52 96V80H40a12 12 0 0 1-12-12V32a12 12 0 0 1 12-12z"
      />
      <path
        class="o-drawing__petrol"
        d="M136 54h66a12 12 0 0 1 12 12v36a12 12 0 0 1-12 12h-8v16l-18-16h-40a12 12 0 0 1-12-12V66a12 12 0 0 1 12-12z"
      />
      <path class="o-drawing__bold" d="m52 64 12-30h2l12 30m-22-10h18M102 64V46m0 12a8 8 0 1 1 0-8" />
      <path class="o-drawing__on-petrol" d="M146 100V72m-5-6h.2m9.8 0h.2M164 100V72h16v-7" />
      <circle class="o-drawing__goal" cx="198" cy="98" r="5" />
    </Drawing>
  );
}
