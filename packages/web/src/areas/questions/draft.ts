// SPDX-License-Identifier: EUPL-1.2
import { type FieldFault, parseEuro } from '@opstap/kernel';
import { checkFacts, type Facts, type Pack, unitOf, type Value } from '@opstap/rules';
import { type DateParts, joinDate, splitDate } from '../../ui/date-field.tsx';

/** What stands on a screen before it is sent: texts as typed, dates in parts, a choice with the text beside it. */
export type DraftValue = string | DateParts | { chosen: string; text: string };
export type Draft = Readonly<Record<string, DraftValue>>;

/** Money is typed in euros and kept in whole cents. */
export function isMoney(fact: string): boolean {
  return unitOf(fact) === 'cent';
}

/** The screen as it is filled in from earlier answers. `label` names an occupation or municipality. */
export function draftFrom(
  pack: Pack,
  names: readonly string[],
  facts: Facts,
  label: (fact: string, value: Value) => string,
): Draft {
  const fill = (name: string): DraftValue => {
    const value = facts[name];
    const type = pack.facts[name]?.type;
    if (type === 'date') return splitDate(value === undefined ? undefined : String(value));
    if (type === 'occupation' || type === 'municipality') {
      return value === undefined
        ? { chosen: '', text: '' }
        : { chosen: String(value), text: label(name, value) };
    }
    if (isMoney(name) && typeof value === 'number') return (value / 100).toFixed(2).replace('.', ',');
    return value === undefined ? '' : String(value);
  };
  return Object.fromEntries(names.map((name) => [name, fill(name)]));
}

/** The facts that a screen gives so far, without those that are not (yet) right: for deciding what else to show. */
export function factsSoFar(pack: Pack, draft: Draft): Facts {
  const { facts } = checkFacts(pack, present(valuesOf(pack, draft).values));
  return facts;
}

/** The answers of the shown fields, `null` where empty, and what is wrong with them. */
export function readDraft(
  pack: Pack,
  draft: Draft,
  shown: readonly string[],
): { values: Record<string, Value | null>; faults: FieldFault[] } {
  const shownDraft = Object.fromEntries(Object.entries(draft).filter(([name]) => shown.includes(name)));
  const { values, faults } = valuesOf(pack, shownDraft);
  return { values, faults: [...faults, ...checkFacts(pack, present(values)).faults] };
}

function valuesOf(pack: Pack, draft: Draft): { values: Record<string, Value | null>; faults: FieldFault[] } {
  const faults: FieldFault[] = [];
  const read = (name: string, value: DraftValue): Value | null => {
    const type = pack.facts[name]?.type;
    if (typeof value === 'object' && 'chosen' in value) {
      if (value.chosen === '' && value.text.trim() !== '') faults.push({ field: name, code: 'choose' });
      return value.chosen || null;
    }
    if (typeof value === 'object') {
      if (value.day === '' && value.month === '' && value.year === '') return null;
      const date = joinDate(value);
      if (!date) faults.push({ field: name, code: 'date' });
      return date ?? null;
    }
    if (value.trim() === '') return null;
    if (type === 'yesno') return value === 'true';
    if (type !== 'number') return value;
    const number = isMoney(name) ? parseEuro(value) : Number(value.replace(',', '.'));
    if (number !== undefined && !Number.isNaN(number)) return number;
    faults.push({ field: name, code: isMoney(name) ? 'amount' : 'number' });
    return null;
  };
  return {
    values: Object.fromEntries(Object.entries(draft).map(([name, value]) => [name, read(name, value)])),
    faults,
  };
}

function present(values: Record<string, Value | null>): Facts {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}
