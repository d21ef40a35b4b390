// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import type { Pack } from '../pack.ts';
import { reachOfRules } from '../reach.ts';
import type { Mutated } from './mutate-expression.ts';
import { mutateParameterVersion, mutateRuleVersion } from './mutate-version.ts';
import { isProvenSame } from './prove-same.ts';
import { meets, type WorkedExample } from './worked-example.ts';

/**
 * What the worked examples make of the mistakes in one version: how many they notice, which ones not, and which of those
 * change nothing for anybody.
 */
export type MutantReport = {
  of: 'rule' | 'parameter';
  name: string;
  version: PlainDate;
  killed: number;
  survived: readonly string[];
  equivalent: readonly string[];
};

type Expectation = { example: WorkedExample; outcome: string };
type Subject = Pick<MutantReport, 'of' | 'name' | 'version'> & { mutants(): Mutated<Pack>[] };

/**
 * Makes every small mistake in every version of every rule, and of every parameter that a rule reads, one at a time, and looks
 * whether a worked example that can see the rule notices. Gives one report after another, so that progress can be shown;
 * `total` is how many there will be.
 */
export function mutants(
  pack: Pack,
  examples: readonly WorkedExample[],
): { total: number; reports: Generator<MutantReport> } {
  const seeing = expectationsByName(pack, examples);
  const subjects = [...ruleSubjects(pack), ...parameterSubjects(pack)];
  return { total: subjects.length, reports: report() };

  function* report(): Generator<MutantReport> {
    for (const { mutants, ...subject } of subjects) {
      const all = mutants();
      const alive = all.filter(({ with: mutant }) =>
        seeing(subject.name).every(({ example, outcome }) => meets(mutant, example, outcome)),
      );
      const isSame = ({ with: mutant }: Mutated<Pack>) =>
        isProvenSame(pack, mutant, subject.of, subject.name);
      const equivalent = alive.filter(isSame);
      yield {
        ...subject,
        killed: all.length - alive.length,
        survived: alive.filter((mutant) => !equivalent.includes(mutant)).map(({ what }) => what),
        equivalent: equivalent.map(({ what }) => what),
      };
    }
  }
}

/** Those proven to change nothing are left out of the share; a rule is below the bar when under 95% of its mistakes are noticed. */
export function summarizeMutants(reports: readonly MutantReport[]) {
  const count = (list: readonly MutantReport[]) => ({
    killed: list.reduce((sum, { killed }) => sum + killed, 0),
    survived: list.reduce((sum, { survived }) => sum + survived.length, 0),
    equivalent: list.reduce((sum, { equivalent }) => sum + equivalent.length, 0),
  });
  const shareOf = ({ killed, survived }: { killed: number; survived: number }) =>
    killed + survived === 0 ? 1 : killed / (killed + survived);
  const all = count(reports);
  const byName = [...Map.groupBy(reports, ({ name }) => name)];
  const below = byName.filter(([, list]) => shareOf(count(list)) < 0.95).map(([name]) => name);
  return {
    ...all,
    share: Math.round(shareOf(all) * 1000) / 1000,
    names: byName.length,
    below95: below.length,
  };
}

/** The expectations, met as the pack is, whose outcome can read a rule or parameter. */
function expectationsByName(pack: Pack, examples: readonly WorkedExample[]) {
  const byName = new Map<string, Expectation[]>();
  for (const example of examples) {
    for (const outcome of Object.keys(example.expect)) {
      if (!Object.hasOwn(pack.rules, outcome) || !meets(pack, example, outcome)) continue;
      const { rules, parameters } = reachOfRules(pack, [outcome]);
      for (const name of [...rules, ...parameters]) {
        const seen = byName.get(name) ?? [];
        byName.set(name, seen);
        // What asks the rule itself is the likeliest to notice, so it is tried first.
        if (name === outcome) seen.unshift({ example, outcome });
        else seen.push({ example, outcome });
      }
    }
  }
  return (name: string): readonly Expectation[] => byName.get(name) ?? [];
}

function ruleSubjects(pack: Pack): Subject[] {
  return Object.entries(pack.rules).flatMap(([name, rule]) =>
    rule.versions.flatMap((version, index): Subject[] => {
      if (version.planned) return [];
      const put = (mutated: typeof version): Pack => ({
        ...pack,
        rules: { ...pack.rules, [name]: { ...rule, versions: rule.versions.with(index, mutated) } },
      });
      const mutants = () =>
        mutateRuleVersion(version, rule.type).map(({ what, with: mutated }) => ({
          what,
          with: put(mutated),
        }));
      return [{ of: 'rule', name, version: version.validFrom, mutants }];
    }),
  );
}

function parameterSubjects(pack: Pack): Subject[] {
  const { parameters } = reachOfRules(pack, Object.keys(pack.rules));
  return [...parameters].flatMap((name) => {
    const parameter = pack.parameters[name];
    return (parameter?.versions ?? []).map((version, index): Subject => {
      const put = (mutated: typeof version): Pack => ({
        ...pack,
        parameters: {
          ...pack.parameters,
          [name]: { unit: 'count', ...parameter, versions: parameter?.versions.with(index, mutated) ?? [] },
        },
      });
      const mutants = () =>
        mutateParameterVersion(version).map(({ what, with: mutated }) => ({ what, with: put(mutated) }));
      return { of: 'parameter', name, version: version.validFrom, mutants };
    });
  });
}
