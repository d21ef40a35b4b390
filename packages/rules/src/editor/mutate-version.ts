// SPDX-License-Identifier: EUPL-1.2
import { addDays, type PlainDate } from '@opstap/kernel';
import type { Expression, ParameterVersion, Rule, RuleBody, RuleException, RuleVersion } from '../pack.ts';
import { type Mutated, mutateCondition, mutateExpression, neighbours } from './mutate-expression.ts';

type Dated = { validFrom: PlainDate; validTo?: PlainDate };

/** Every single mistake in a version of a rule: in its expressions, its exceptions and its dates. */
export function mutateRuleVersion(version: RuleVersion, type: Rule['type']): Mutated<RuleVersion>[] {
  const exceptions = version.exceptions ?? [];
  const replace = (index: number, exception: RuleException): RuleVersion => ({
    ...version,
    exceptions: exceptions.with(index, exception),
  });
  return [
    ...mutateBody(version, type).map(({ what, with: body }) => ({ what, with: { ...version, ...body } })),
    ...exceptions.flatMap((exception, index) => [
      {
        what: `exception ${exception.id} is dropped`,
        with: { ...version, exceptions: exceptions.toSpliced(index, 1) },
      },
      ...mutateException(exception, type).map(({ what, with: mutated }) => ({
        what: `exception ${exception.id}: ${what}`,
        with: replace(index, mutated),
      })),
    ]),
    ...mutateDates(version),
  ];
}

/** Every single mistake in a version of a parameter: its value and its dates. */
export function mutateParameterVersion(version: ParameterVersion): Mutated<ParameterVersion>[] {
  const values = neighbours(version.value).map((value) => ({
    what: `${version.value} becomes ${value}`,
    with: { ...version, value },
  }));
  return [...values, ...mutateDates(version)];
}

function mutateException(exception: RuleException, type: Rule['type']): Mutated<RuleException>[] {
  const { over: _over, ...unordered } = exception;
  return [
    ...(exception.over ? [{ what: 'its order is dropped', with: unordered }] : []),
    ...mutateCondition(exception.when).map(({ what, with: when }) => ({
      what,
      with: { ...exception, when },
    })),
    ...mutateBody(exception, type).map(({ what, with: body }) => ({ what, with: { ...exception, ...body } })),
  ];
}

function mutateBody(part: RuleBody, type: Rule['type']): Mutated<{ body: Expression }>[] {
  if (!('body' in part)) return [];
  const mutated = type === 'yesno' ? mutateCondition(part.body) : mutateExpression(part.body);
  return mutated.map(({ what, with: body }) => ({ what, with: { body } }));
}

function mutateDates<V extends Dated>(version: V): Mutated<V>[] {
  const { validFrom, validTo } = version;
  return [-1, 1].flatMap((days) => [
    { what: moved('begins', days), with: { ...version, validFrom: addDays(validFrom, days) } },
    ...(validTo
      ? [{ what: moved('ends', days), with: { ...version, validTo: addDays(validTo, days) } }]
      : []),
  ]);
}

function moved(what: string, days: number): string {
  return `${what} a day ${days < 0 ? 'earlier' : 'later'}`;
}
