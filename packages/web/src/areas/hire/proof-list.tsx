// SPDX-License-Identifier: EUPL-1.2
import type { ExplainedHiring } from '@opstap/publication';
import { Badge } from '../../ui/badge.tsx';

/** Every kind of proof, and whether it is enough on the day. */
export function ProofList({ proofs }: { proofs: ExplainedHiring['proofs'] }) {
  return (
    <ul class="o-hire__proofs">
      {proofs.map(({ id, label, state, shown }) => (
        <li key={id}>
          {label}{' '}
          <Badge
            tone={state === 'in_order' ? 'done' : state === 'to_do' ? 'deadline' : 'uncertain'}
            icon={state === 'in_order' ? 'check' : state === 'to_do' ? 'warning' : 'clock'}
          >
            {shown}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
