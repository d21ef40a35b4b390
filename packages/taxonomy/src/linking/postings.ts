// SPDX-License-Identifier: EUPL-1.2

/**
 * For every feature the rows that have it, with a weight, in three flat arrays: the rows of feature f are
 * `rows[starts[f]] … rows[starts[f + 1] - 1]`.
 */
export type Postings = { starts: Uint32Array; rows: Uint32Array; weights: Float32Array };

/** One row's features with their weights, as two lists of the same length. */
export type SparseRow = { features: readonly number[]; weights: readonly number[] };

export function postingsOf(rows: readonly SparseRow[], featureCount: number): Postings {
  const starts = new Uint32Array(featureCount + 1);
  for (const { features } of rows)
    for (const feature of features) starts[feature + 1] = (starts[feature + 1] ?? 0) + 1;
  for (let feature = 0; feature < featureCount; feature++)
    starts[feature + 1] = (starts[feature + 1] ?? 0) + (starts[feature] ?? 0);
  const total = starts[featureCount] ?? 0;
  const next = starts.slice();
  const postings = { starts, rows: new Uint32Array(total), weights: new Float32Array(total) };
  rows.forEach(({ features, weights }, row) => {
    for (let at = 0; at < features.length; at++) {
      const feature = features[at] ?? 0;
      const place = next[feature] ?? 0;
      postings.rows[place] = row;
      postings.weights[place] = weights[at] ?? 0;
      next[feature] = place + 1;
    }
  });
  return postings;
}

/** A row of features by their counts: rare ones weigh more, often named ones a little more, length 1 in all. */
export function unitRow(counts: ReadonlyMap<number, number>, idf: Float32Array): SparseRow {
  const features = [...counts.keys()];
  const weights = features.map((id) => (1 + Math.log(counts.get(id) ?? 1)) * (idf[id] ?? 0));
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { features, weights: weights.map((weight) => weight / length) };
}

/** Rarity of a feature that `count` of `all` rows have. */
export function idfOf(counts: Uint32Array, all: number): Float32Array {
  return Float32Array.from(counts, (count) => Math.log((1 + all) / (1 + count)) + 1);
}

/** Sums of weights by row, and which rows have any; kept between queries, so that a query allocates nothing. */
export type Scores = { sums: Float32Array; touched: Uint32Array; count: number };

export function emptyScores(rows: number): Scores {
  return { sums: new Float32Array(rows), touched: new Uint32Array(rows), count: 0 };
}

/** Adds `value` times its weight to every row that has the feature. */
export function addFeature(scores: Scores, postings: Postings, feature: number, value: number): void {
  const { sums, touched } = scores;
  const { starts, rows, weights } = postings;
  const end = starts[feature + 1] ?? 0;
  for (let place = starts[feature] ?? 0; place < end; place++) {
    const row = rows[place] ?? 0;
    const sum = sums[row] ?? 0;
    if (sum === 0) touched[scores.count++] = row;
    sums[row] = sum + value * (weights[place] ?? 0);
  }
}

export function clearScores(scores: Scores): void {
  for (let at = 0; at < scores.count; at++) scores.sums[scores.touched[at] ?? 0] = 0;
  scores.count = 0;
}
