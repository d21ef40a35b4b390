// SPDX-License-Identifier: EUPL-1.2
import type { CompetenceFactor } from './factor.ts';

/** What is asked and the person has, by importance and rarity. */
export const competences: CompetenceFactor = { id: 'competences', share: ({ direct }) => direct };
