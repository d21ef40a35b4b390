// SPDX-License-Identifier: EUPL-1.2
// The areas of texts that each explanation is made of: what a browser has to load for it.

/** Beside those of its part of the law: `asks-<inquiry>`, `law-<inquiry>`. */
export const OUTCOME_TEXTS = ['answer', 'journey'] as const;
export const BRIEF_TEXTS = ['journey', 'steps', 'asks-klantreis', 'law-klantreis'] as const;
export const EXPLANATION_TEXTS = [...BRIEF_TEXTS, 'step-details', 'papers', 'desks', 'regulation'] as const;
export const HIRING_TEXTS = ['hire', 'hiring', 'asks-werkgever_in_orde', 'law-werkgever_in_orde'] as const;
export const PROFILE_TEXTS = ['profile', 'asks-klantreis'] as const;
export const CARD_TEXTS = ['card', ...PROFILE_TEXTS] as const;
export const LETTER_TEXTS = ['letter', ...PROFILE_TEXTS] as const;
