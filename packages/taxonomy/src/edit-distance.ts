// SPDX-License-Identifier: EUPL-1.2

/** Letters to insert, drop, change or swap with their neighbour (optimal string alignment). */
export function editDistance(left: string, right: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const change = left[row - 1] === right[column - 1] ? 0 : 1;
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const options = [
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + change,
        swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      ];
      current.push(Math.min(...options));
    }
    before = previous;
    previous = current;
  }
  return at(previous, right.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
