// SPDX-License-Identifier: EUPL-1.2
import { addDays, CEFR_LEVELS, type PlainDate } from '@opstap/kernel';
import { expressionsOf, parts } from '../expression-walk.ts';
import type { Value } from '../outcome.ts';
import type { Expression, Pack } from '../pack.ts';
import { versionOn } from '../versions.ts';
import { type Edge, listEdges } from './edges.ts';
import type { WorkedExample } from './worked-example.ts';

type Named = { of: 'rule' | 'parameter'; name: string };
type Seam = { kind: 'gap' | 'overlap'; from: PlainDate; to: PlainDate };
type Dated = { validFrom: PlainDate; validTo?: PlainDate; knownFrom?: PlainDate; planned?: true };

/** What an editor should look at in a pack that compiles. `tables` are those with combinations that give no value. */
export type PackReport = {
  /** From the day after one version to the day before the next there is no law. */
  gaps: readonly (Named & { from: PlainDate; to: PlainDate })[];
  /** Both versions claim these days. */
  overlaps: readonly (Named & { from: PlainDate; to: PlainDate })[];
  /** Versions that answer on no day, whatever was known. */
  unreachable: readonly (Named & { version: PlainDate })[];
  tables: readonly { rule: string; version: PlainDate; missing: readonly (readonly Value[])[]; of: number }[];
  /** Tables with a key that has no closed list of values. */
  uncountedTables: readonly { rule: string; version: PlainDate }[];
  /** Sources past the day on which they had to be read again. */
  stale: readonly { source: string; reviewBy: PlainDate }[];
  /** First and last days of rule versions and the days beside them, and whether a worked example looks at each. */
  edges: readonly Edge[];
};

/** Looks at all that can be seen without a person's facts. The texts are checked where the texts are. */
export function checkPack(pack: Pack, examples: readonly WorkedExample[], today: PlainDate): PackReport {
  const subjects = [
    ...Object.entries(pack.rules).map(([name, { versions }]) => ({ of: 'rule' as const, name, versions })),
    ...Object.entries(pack.parameters).map(([name, { versions }]) => ({
      of: 'parameter' as const,
      name,
      versions,
    })),
  ];
  const seams = subjects.flatMap(({ of, name, versions }) =>
    listSeams(versions).map((seam) => ({ of, name, ...seam })),
  );
  const tables = listTables(pack);
  return {
    gaps: seams.flatMap(({ kind, ...seam }) => (kind === 'gap' ? [seam] : [])),
    overlaps: seams.flatMap(({ kind, ...seam }) => (kind === 'overlap' ? [seam] : [])),
    unreachable: subjects.flatMap(({ of, name, versions }) =>
      listUnreachable(versions).map((version) => ({ of, name, version })),
    ),
    tables: tables.flatMap(({ rule, version, missing, of }) =>
      missing?.length ? [{ rule, version, missing, of }] : [],
    ),
    uncountedTables: tables.flatMap(({ rule, version, missing }) => (missing ? [] : [{ rule, version }])),
    stale: Object.entries(pack.sources)
      .filter(([, { reviewBy }]) => reviewBy < today)
      .map(([source, { reviewBy }]) => ({ source, reviewBy })),
    edges: listEdges(pack, examples),
  };
}

/**
 * Where one version ends and the next begins on another day than the day after. An open version ends where the next begins; a
 * correction of the same first day takes its place.
 */
function listSeams(versions: readonly Dated[]): Seam[] {
  const answering = versions.filter(({ planned }) => !planned);
  return answering.slice(1).flatMap(({ validFrom }, index): Seam[] => {
    const before = answering[index];
    const end = before?.validTo;
    if (end === undefined || before?.validFrom === validFrom || addDays(end, 1) === validFrom) return [];
    return end < validFrom
      ? [{ kind: 'gap', from: addDays(end, 1), to: addDays(validFrom, -1) }]
      : [{ kind: 'overlap', from: validFrom, to: end }];
  });
}

/** Planned law answers nowhere on purpose. A corrected version is reached by whoever asks what was known before. */
function listUnreachable(versions: readonly Dated[]): PlainDate[] {
  const days = versions.flatMap(({ validFrom, validTo }) => [
    validFrom,
    ...(validTo ? [validTo, addDays(validTo, 1)] : []),
  ]);
  const moments = [undefined, ...versions.map(({ knownFrom, validFrom }) => knownFrom ?? validFrom)];
  const answers = (version: Dated) =>
    days.some((on) => moments.some((known) => versionOn(versions, on, known) === version));
  return versions
    .filter((version) => !version.planned && !answers(version))
    .map(({ validFrom }) => validFrom);
}

/** Every table with the combinations of its keys that no row has; `missing` is absent when a key has no closed list. */
function listTables(pack: Pack) {
  return Object.entries(pack.rules).flatMap(([rule, { versions }]) =>
    versions.flatMap((version) =>
      expressionsOf(version)
        .flatMap(tablesIn)
        .map(({ keys, rows }) => {
          const values = keys.map((key) => closedValues(pack, key));
          const all = values.every((one) => one !== undefined) ? combinations(values) : undefined;
          const missing = all?.filter(
            (keys) => !rows.some((row) => keys.every((key, index) => row[index] === key)),
          );
          return { rule, version: version.validFrom, missing, of: all?.length ?? 0 };
        }),
    ),
  );
}

function tablesIn(expression: Expression): Extract<Expression, { op: 'table' }>[] {
  return [...(expression.op === 'table' ? [expression] : []), ...parts(expression).flatMap(tablesIn)];
}

function closedValues(pack: Pack, key: Expression): readonly Value[] | undefined {
  const fact = key.op === 'fact' ? pack.facts[key.name] : undefined;
  const type = key.op === 'rule' ? pack.rules[key.name]?.type : fact?.type;
  if (type === 'yesno') return [true, false];
  return type === 'cefr' ? CEFR_LEVELS : fact?.values;
}

function combinations(lists: readonly (readonly Value[])[]): Value[][] {
  return lists.reduce<Value[][]>(
    (all, list) => all.flatMap((one) => list.map((value) => [...one, value])),
    [[]],
  );
}
