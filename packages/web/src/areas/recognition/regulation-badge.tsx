// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import type { RegulationKind } from '@opstap/taxonomy';
import { Badge } from '../../ui/badge.tsx';

/** How a profession is regulated, in two words with a sign; nothing where the list does not say. */
export function RegulationBadge({ regulation, t }: { regulation: RegulationKind; t: Translator }) {
  if (regulation === 'niet_op_lijst') return null;
  const isFree = regulation === 'niet_gereguleerd';
  return (
    <Badge tone={isFree ? 'done' : 'plain'} icon={isFree ? 'check' : 'paper'}>
      {t(`professions.badge.${regulation}`)}
    </Badge>
  );
}
