// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import type { Difference } from '../../app/merge-copies.ts';

/** How many answers, ticks and notes, and whether the profile, in words; what there is none of is left out. */
export function Counts({ of, t }: { of: Difference; t: Translator }) {
  const kinds = (['answers', 'ticks', 'notes'] as const).filter((kind) => of[kind] > 0);
  return (
    <ul>
      {kinds.map((kind) => (
        <li key={kind}>{t(`take_along.counts.${kind}`, { count: of[kind] })}</li>
      ))}
      {of.profile && <li>{t('carried.counts')}</li>}
      {of.route && <li>{t('carried.route.counts')}</li>}
    </ul>
  );
}
