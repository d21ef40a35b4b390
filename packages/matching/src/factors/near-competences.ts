// SPDX-License-Identifier: EUPL-1.2
import type { CompetenceFactor } from './factor.ts';

/** What is asked, the person does not have, but is near to through something that they do have. */
export const nearCompetences: CompetenceFactor = { id: 'near_competences', share: ({ near }) => near };
