// SPDX-License-Identifier: EUPL-1.2

export type RankedElement = { id: string; score: number };

/** Scores are compared as they are printed. */
const DECIMALS = 1e5;

/** The best of the elements at `places`, by score and, where that is equal, by id, descending. Without a score: left out. */
export function bestOf(
  elements: readonly { id: string }[],
  places: Iterable<number>,
  sums: ArrayLike<number>,
  limit: number,
): RankedElement[] {
  let best: RankedElement[] = [];
  let least = 1 / DECIMALS;
  const cut = () => {
    best.sort((left, right) => right.score - left.score || (left.id < right.id ? 1 : -1));
    best = best.slice(0, limit);
    if (best.length === limit) least = best.at(-1)?.score ?? least;
  };
  for (const place of places) {
    const score = Math.round((sums[place] ?? 0) * DECIMALS) / DECIMALS;
    if (score < least) continue;
    best.push({ id: elements[place]?.id ?? '', score });
    // Now and then is cheaper than in order all the time.
    if (best.length >= 2 * limit) cut();
  }
  cut();
  return best;
}
