// SPDX-License-Identifier: EUPL-1.2

/** Language levels of the Common European Framework of Reference, with A0 for "none yet". Ordered low to high. */
export const CEFR_LEVELS = ['A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type CefrLevel = (typeof CEFR_LEVELS)[number];

export function isCefrLevel(text: unknown): text is CefrLevel {
  return CEFR_LEVELS.some((level) => level === text);
}
