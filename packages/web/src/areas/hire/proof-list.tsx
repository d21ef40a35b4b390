// SPDX-License-Identifier: EUPL-1.2
import type { ExplainedHiring } from '@opstap/publication';
import { Badge } from '../../ui/badge.tsx';
import { Both, partOf, type Sides } from '../../ui/pair.tsx';

/** Every kind of proof, and whether it is enough on the day. */
export function ProofList({ sides }: { sides: Sides<ExplainedHiring['proofs']> }) {
  const proofs = sides[0]?.value ?? [];
  return (
    <ul class="o-hire__proofs">
      {proofs.map(({ id, state }, row) => {
        const both = partOf(sides, (all) => all[row]);
        return (
          <li key={id}>
            <Both sides={both}>{({ label }) => label}</Both>{' '}
            <Badge
              tone={state === 'in_order' ? 'done' : state === 'to_do' ? 'deadline' : 'uncertain'}
              icon={state === 'in_order' ? 'check' : state === 'to_do' ? 'warning' : 'clock'}
            >
              <Both sides={both}>{({ shown }) => shown}</Both>
            </Badge>
          </li>
        );
      })}
    </ul>
  );
}
