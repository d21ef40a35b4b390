// SPDX-License-Identifier: EUPL-1.2

/** Months along the top of a picture of time, from 0 to `end`, at these `marks`. `class`: where the picture's own style holds. */
export function MonthAxis({
  marks,
  end,
  class: name,
}: {
  marks: readonly number[];
  end: number;
  class: string;
}) {
  return (
    <svg class={name} aria-hidden="true" focusable="false">
      {marks.map((month, at) => {
        const x = shareOf(month, end);
        return (
          <g key={month}>
            <line x1={x} x2={x} y1="20" y2="26" />
            <text x={x} y="14" text-anchor={at === 0 ? 'start' : month / end > 0.9 ? 'end' : 'middle'}>
              {month}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** Where a month lies in a picture that ends at `end`, for an attribute of SVG. */
export function shareOf(months: number, end: number): string {
  return `${Math.round((months / end) * 1000) / 10}%`;
}
