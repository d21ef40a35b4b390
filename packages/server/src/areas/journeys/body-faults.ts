// SPDX-License-Identifier: EUPL-1.2
import type { FieldFault } from '@opstap/kernel';
import { factFaults, type Publication } from '@opstap/publication';

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
