// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import { parts } from '../expression-walk.ts';
import type { Expression, Pack } from '../pack.ts';
import { versionOn } from '../versions.ts';

/** Whether a rule has no law for a day, its own or that of what it reads, whatever the answers. False also when that is not certain. */
export function isSurelyNotCovered(pack: Pack, rule: string, on: PlainDate): boolean {
  return isGap({ op: 'rule', name: rule });

  function isGap(expression: Expression): boolean {
    switch (expression.op) {
      case 'rule':
        return isRuleGap(expression.name);
      case 'parameter':
        return !expression.at && isParameterGap(expression.name);
      case 'and':
      case 'or':
        return expression.of.every(isGap);
      default:
        return isFirstFailureGap(parts(expression));
    }
  }

  function isRuleGap(name: string): boolean {
    const version = versionOn(pack.rules[name]?.versions ?? [], on);
    if (typeof version === 'string') return true;
    const exceptions = version.exceptions ?? [];
    const conditions = exceptions.map(({ when }) => when);
    if (isFirstFailureGap(conditions)) return true;
    return exceptions.length === 0 && 'body' in version && isGap(version.body);
  }

  /** Of several that are all read, the first that fails gives its failure to the whole. */
  function isFirstFailureGap(expressions: readonly Expression[]): boolean {
    const first = expressions.find(canFail);
    return first !== undefined && isGap(first);
  }

  function isParameterGap(name: string): boolean {
    return typeof versionOn(pack.parameters[name]?.versions ?? [], on) === 'string';
  }

  function canFail(expression: Expression): boolean {
    if (expression.op === 'rule' || expression.op === 'table') return true;
    if (expression.op === 'parameter') return expression.at !== undefined || isGap(expression);
    return parts(expression).some(canFail);
  }
}
