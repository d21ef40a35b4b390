// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';

// Beside the components, not with the large drawings: a page with an island gets both in one file.

function StateDrawing({ children }: { children: ComponentChildren }) {
  return (
    <svg class="o-drawing o-drawing--state" viewBox="0 0 144 96" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** The first stone lies; the others are still to come. */
export function EmptyDrawing() {
  return (
    <StateDrawing>
      <path class="o-drawing__petrol" d="M14 78c0-6 8-10 19-10s19 4 19 10-8 10-19 10-19-4-19-10z" />
      <path
        class="o-drawing__dashed"
        d="M58 58c0-6 8-10 19-10s19 4 19 10-8 10-19 10-19-4-19-10zm38-26c0-6 7-9 17-9s17 3 17 9-7 9-17 9-17-3-17-9z"
      />
    </StateDrawing>
  );
}

/** The middle of the bridge is missing. */
export function OfflineDrawing() {
  return (
    <StateDrawing>
      <path class="o-drawing__mid" d="M2 88V60h32v28zm108 0V60h32v28z" />
      <path class="o-drawing__line" d="M2 88V60h32v28m76 0V60h32v28" />
      <path class="o-drawing__bold" d="M30 60h22m40 0h22M40 60V28m64 32V28" />
      <path class="o-drawing__line" d="M8 60q24-6 32-32 5 10 10 17m86 15q-24-6-32-32-5 10-10 17" />
      <path class="o-drawing__dashed" d="M54 60h38" />
      <path class="o-drawing__thin" d="M42 84q6-5 12 0t12 0 12 0 12 0 12 0" />
    </StateDrawing>
  );
}

/** One step of the stairs has slipped. */
export function ErrorDrawing() {
  return (
    <StateDrawing>
      <path class="o-drawing__soft" d="M12 88V70h36v18z" />
      <path class="o-drawing__petrol" d="M98 88V32h36v56z" />
      <path class="o-drawing__line" d="M12 88V70h36v18m50 0V32h36v56M4 88h136" />
      <path class="o-drawing__fault" d="m54 62 32-13 13 32-32 13z" />
      <path class="o-drawing__thin" d="M62 40l-4-8m16 4V26m12 12 6-8" />
    </StateDrawing>
  );
}

/** A signpost of which one arm says nothing yet. */
export function UnknownDrawing() {
  return (
    <StateDrawing>
      <path class="o-drawing__bold" d="M70 12v76" />
      <path class="o-drawing__petrol" d="M70 18h44l12 11-12 11H70z" />
      <path class="o-drawing__surface" d="M70 46H28L16 58l12 11h42z" />
      <path class="o-drawing__dashed" d="M70 46H28L16 58l12 11h42z" />
      <path class="o-drawing__line" d="M40 54a5 5 0 1 1 6 5v2m0 4v.2M48 88h46" />
    </StateDrawing>
  );
}

/** A leaf of the calendar that curls, and a clock on it. */
export function StaleDrawing() {
  return (
    <StateDrawing>
      <path class="o-drawing__paper" d="M32 20h70v50L86 88H32z" />
      <path class="o-drawing__petrol" d="M32 36V20h70v16z" />
      <path class="o-drawing__bold" d="M50 13v12m34-12v12" />
      <path class="o-drawing__line" d="M102 70H86v18" />
      <path class="o-drawing__thin" d="M44 50h10m10 0h10M44 64h10m10 0h8" />
      <circle class="o-drawing__goal" cx="108" cy="56" r="17" />
      <path class="o-drawing__line" d="M108 46v11l7 5" />
    </StateDrawing>
  );
}

/** Stones that are laid one by one. */
export function LoadingDrawing() {
  return (
    <svg class="o-drawing o-drawing--loading" viewBox="0 0 84 28" aria-hidden="true" focusable="false">
      <ellipse class="o-drawing__petrol" cx="14" cy="22" rx="12" ry="5" />
      <ellipse class="o-drawing__petrol" cx="42" cy="14" rx="12" ry="5" />
      <ellipse class="o-drawing__goal" cx="70" cy="6" rx="12" ry="5" />
    </svg>
  );
}
