// SPDX-License-Identifier: EUPL-1.2
import type { Publication } from '@opstap/publication';
import { themeOf } from '../rules/summarize-rules.ts';

/** What the pages mark with "Check this": of law by the folder of the corpus, of the rest by kind. Names and ids. */
export type Uncertain = {
  themes: readonly (readonly [theme: string, names: readonly string[]])[];
  steps: readonly string[];
  sources: readonly string[];
  professions: readonly string[];
  desks: readonly string[];
  count: number;
};

type Marked = { verify?: true | undefined };
const isMarked = ({ verify }: Marked) => verify === true;

export function listUncertain({ pack, reference, written }: Publication): Uncertain {
  const law = Object.entries({ ...pack.rules, ...pack.parameters })
    .filter(([name, { versions }]) => written?.rules[name] && versions.some(isMarked))
    .map(([name]) => name)
    .sort();
  const themes = [...Map.groupBy(law, (name) => themeOf(written?.rules[name]))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const idsOf = (all: readonly (Marked & { id: string })[]) => all.filter(isMarked).map(({ id }) => id);
  const steps = idsOf(pack.steps);
  const professions = idsOf(reference.professions);
  const desks = idsOf(reference.desks);
  const sources = Object.entries({ ...pack.sources, ...reference.library.sources })
    .filter(([, source]) => isMarked(source))
    .map(([id]) => id);
  const count = [law, steps, sources, professions, desks].reduce((sum, { length }) => sum + length, 0);
  return { themes, steps, sources, professions, desks, count };
}
