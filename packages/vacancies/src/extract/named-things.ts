// SPDX-License-Identifier: EUPL-1.2
import { type FormedWord, stemsOfLabel } from './stem-forms.ts';

export type NamedThings = ReadonlyMap<string, readonly { id: string; stems: readonly string[] }[]>;
export type NamedPlace = { id: string; from: number; to: number };
/** A thing with what it is called in Dutch and in English. */
export type Naming = { id: string; nl: readonly string[]; en: readonly string[] };

/** Names by the first of their stems, the longest first. */
export function namedThings(things: readonly Naming[]): NamedThings {
  const byFirst = new Map<string, { id: string; stems: string[] }[]>();
  for (const { id, ...labels } of things)
    for (const language of ['nl', 'en'] as const)
      for (const label of labels[language]) {
        const stems = stemsOfLabel(label, language);
        const [first] = stems;
        if (first === undefined) continue;
        const others = byFirst.get(first) ?? [];
        others.push({ id, stems });
        byFirst.set(first, others);
      }
  for (const names of byFirst.values()) names.sort((left, right) => right.stems.length - left.stems.length);
  return byFirst;
}

/** Where a name of one of the things stands, each word in any of its forms; at one place the longest. */
export function findNamed(words: readonly FormedWord[], things: NamedThings): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (let at = 0; at < words.length; at++) {
    const names = [...(words[at]?.forms ?? [])].flatMap((form) => things.get(form) ?? []);
    const fitting = names.filter(({ stems }) =>
      stems.every((stem, ahead) => words[at + ahead]?.forms.has(stem)),
    );
    const [first, ...others] = fitting;
    if (!first) continue;
    const longest = others.reduce(
      (best, other) => (other.stems.length > best.stems.length ? other : best),
      first,
    );
    const last = at + longest.stems.length - 1;
    found.push({ id: longest.id, from: words[at]?.start ?? 0, to: words[last]?.end ?? 0 });
    at = last;
  }
  return found;
}
