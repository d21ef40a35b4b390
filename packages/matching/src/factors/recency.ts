// SPDX-License-Identifier: EUPL-1.2
import type { CompetenceFactor } from './factor.ts';

/** How lately the person used what is asked. */
export const recency: CompetenceFactor = {
  id: 'recency',
  share: ({ direct, near, recent }) => Math.floor((Math.max(direct, near) * recent) / 100),
};
