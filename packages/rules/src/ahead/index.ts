// SPDX-License-Identifier: EUPL-1.2
export { type FactChange, type Reversal, reverse, type Way } from './reverse.ts';
export { type Change, isSameOutcome, type Timeline, travel } from './travel.ts';
export type { Cause, Span } from './turning-points.ts';
