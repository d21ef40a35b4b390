// SPDX-License-Identifier: EUPL-1.2
import { AppError, type FieldFault } from '@opstap/kernel';
import { checkFacts, type Facts } from '@opstap/rules';
import type { Publication } from './publication.ts';

/** The facts that are good, and every fault of the others with the field's place in the body. */
export function factFaults(
  { pack, reference }: Publication,
  facts: unknown,
): { facts: Facts; faults: FieldFault[] } {
  if (facts === undefined) return { facts: {}, faults: [] };
  const checked = checkFacts(pack, facts);
  const faults = checked.faults.map((fault) => ({
    ...fault,
    field: fault.field ? `facts.${fault.field}` : 'facts',
  }));
  const codes = new Set(reference.municipalities.map(({ code }) => String(code)));
  for (const [name, value] of Object.entries(checked.facts)) {
    const isForeign = pack.facts[name]?.type === 'municipality' && !codes.has(String(value));
    if (isForeign) faults.push({ field: `facts.${name}`, code: 'fact-municipality' });
  }
  return { facts: checked.facts, faults };
}

/** @throws AppError `invalid-input` with every fault. */
export function checkedFacts(publication: Publication, input: unknown): Facts {
  const { facts, faults } = factFaults(publication, input);
  if (faults.length > 0) throw new AppError('invalid', 'invalid-input', {}, faults);
  return facts;
}
