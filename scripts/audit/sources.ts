// SPDX-License-Identifier: EUPL-1.2
import { todayInAmsterdam } from '@opstap/kernel';
import { loadPublication } from '@opstap/publication/node';
import { type Section, table } from './section.ts';

/** When the law and the facts behind the steps were last held against their sources. */
export async function measureSources(): Promise<Section> {
  const { pack } = await loadPublication();
  const today = todayInAmsterdam(Date.now());
  const sources = Object.entries(pack.sources);
  const versions = Object.values(pack.rules).flatMap((rule) => rule.versions);
  const values = Object.values(pack.parameters).flatMap((parameter) => parameter.versions);
  const marks = {
    sources: sources.filter(([, { verify }]) => verify).length,
    ruleVersions: versions.filter(({ verify }) => verify).length,
    parameterValues: values.filter(({ verify }) => verify).length,
    steps: pack.steps.filter(({ verify }) => verify).length,
  };
  const past = sources.filter(([, { reviewBy }]) => reviewBy < today);
  const next = [...Map.groupBy(sources, ([, { reviewBy }]) => reviewBy)]
    .filter(([date]) => date >= today)
    .sort(([a], [b]) => a.localeCompare(b))
    .slice(0, 5)
    .map(([date, those]) => ({ date, sources: those.map(([id]) => id) }));
  const checked = sources.map(([, { checkedOn }]) => checkedOn).sort();
  const confidence = Map.groupBy(sources, ([, source]) => source.confidence);
  return {
    text: [
      `${sources.length} sources. The oldest check is of ${checked[0]}, the latest of ${checked.at(-1)}; ${past.length} are past their review date.`,
      table(
        ['confidence', 'sources'],
        [...confidence].map(([name, those]) => [name, those.length]),
      ),
      `Marked "verify" (sources disagree, are old, or something was inferred; the pages say so): ${marks.sources} sources, ${marks.ruleVersions} of ${versions.length} rule versions, ${marks.parameterValues} of ${values.length} parameter values, ${marks.steps} of ${pack.steps.length} steps.`,
      'The next review dates:',
      table(
        ['review by', 'sources'],
        next.map(({ date, sources: those }) => [date, shortened(those)]),
      ),
      ...(past.length > 0 ? [`Past their review date: ${past.map(([id]) => id).join(', ')}.`] : []),
    ],
    bars: [],
    figures: { sources: sources.length, marks, oldest: checked[0], past: past.map(([id]) => id), next },
  };
}

function shortened(names: readonly string[]): string {
  return names.length > 6 ? `${names.length} sources` : names.join(', ');
}
