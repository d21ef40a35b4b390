// SPDX-License-Identifier: EUPL-1.2

/** A word that the label lacks counts for half: "учитель математики" still is a teacher. */
const NOT_FOUND = 0.5;

/**
 * How near a query is to a label, 0 to 1. Words of the query should find a word of the label (the same, one that
 * begins so, or one misspelt by a letter or two); words of the label that nobody typed cost a little.
 */
export function similarity(query: string, label: string): number {
  if (query === label) return 1;
  const asked = query.split(' ');
  if (asked.every((word) => word.length < 2)) return 0;
  const offered = label.split(' ');
  const found = asked.map((word) => bestWord(word, offered));
  const weights = asked.map((word, index) => weightOf(word) * (found[index]?.score ? 1 : NOT_FOUND));
  const total = sum(weights);
  const covered = sum(found.map(({ score }, index) => score * (weights[index] ?? 0))) / total;
  const used = new Set(found.filter(({ score }) => score > 0).map(({ at }) => at));
  const extra = sum(offered.filter((_, at) => !used.has(at)).map(weightOf));
  return covered * (1 - 0.25 * (extra / (extra + total)));
}

/** Small words ("in", "de", "з") say little. */
function weightOf(word: string): number {
  return word.length <= 3 ? 0.4 : 1;
}

function bestWord(word: string, offered: readonly string[]): { score: number; at: number } {
  let best = { score: 0, at: -1 };
  for (const [at, candidate] of offered.entries()) {
    const score = wordScore(word, candidate);
    if (score > best.score) best = { score, at };
  }
  return best;
}

function wordScore(word: string, candidate: string): number {
  if (word === candidate) return 1;
  if (candidate.startsWith(word) && word.length >= 2) return 0.75 + 0.2 * (word.length / candidate.length);
  if (word.length < 4 || candidate.length < 4) return 0;
  const allowed = word.length < 8 ? 1 : 2;
  const distance = editDistance(word, candidate);
  if (distance <= allowed) return 0.95 - distance * 0.1;
  // Half typed and misspelt at once.
  if (candidate.length > word.length && word.length >= 5) {
    const begun = editDistance(word, candidate.slice(0, word.length));
    if (begun <= 1) return 0.7;
  }
  return 0;
}

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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
