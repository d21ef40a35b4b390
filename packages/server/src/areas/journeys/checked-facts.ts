// SPDX-License-Identifier: EUPL-1.2
import { refusal } from '@opstap/contract';
import type { FieldFault } from '@opstap/kernel';
import type { Publication } from '@opstap/publication';
import { checkFacts, type Facts } from '@opstap/rules';

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

/** The faults of a body with `facts` and `done`; a body of another form has none here. */
export function bodyFaults(publication: Publication, body: unknown): FieldFault[] {
  if (typeof body !== 'object' || body === null) return [];
  const faults = 'facts' in body ? factFaults(publication, body.facts).faults : [];
  const done: readonly unknown[] = 'done' in body && Array.isArray(body.done) ? body.done : [];
  const steps = new Set(publication.pack.steps.map(({ id }) => id));
  const unknown = done.flatMap((id, index) =>
    typeof id === 'string' && !steps.has(id) ? [{ field: `done.${index}`, code: 'id-unknown' }] : [],
  );
  return [...faults, ...unknown];
}

/** @throws AppError `invalid-input` with every fault. */
export function checkedFacts(publication: Publication, input: unknown): Facts {
  const { facts, faults } = factFaults(publication, input);
  if (faults.length > 0) throw refusal('invalid-input', {}, faults);
  return facts;
}
