// SPDX-License-Identifier: EUPL-1.2
import type { ExtractedField, Vacancy } from '@opstap/vacancies';

/** A piece of the text; with `fields` the words from which those were read. */
export type TextPiece = { text: string; fields: readonly ExtractedField[] };

/** Cuts a text at the ends of its marks; words that say several things have several fields. */
export function markedText({
  description,
  evidence,
}: Pick<Vacancy, 'description' | 'evidence'>): TextPiece[] {
  const marks = Object.entries(evidence).flatMap(([field, spans]) =>
    // The keys of `evidence` are these fields.
    (spans ?? []).map(([from, to]) => ({ field: field as ExtractedField, from, to })),
  );
  const ends = [...new Set([0, description.length, ...marks.flatMap(({ from, to }) => [from, to])])]
    .filter((at) => at >= 0 && at <= description.length)
    .sort((left, right) => left - right);
  const pieces = ends.slice(0, -1).map((from, at): TextPiece => {
    const to = ends[at + 1] ?? description.length;
    const fields = marks.filter((mark) => mark.from <= from && mark.to >= to).map(({ field }) => field);
    return { text: description.slice(from, to), fields: [...new Set(fields)] };
  });
  return pieces.filter(({ text }) => text !== '').reduce<TextPiece[]>(joined, []);
}

/** Neighbours that say the same are one mark. */
function joined(pieces: TextPiece[], piece: TextPiece): TextPiece[] {
  const last = pieces.at(-1);
  if (last?.fields.join() !== piece.fields.join()) return [...pieces, piece];
  return [...pieces.slice(0, -1), { text: last.text + piece.text, fields: last.fields }];
}
