// SPDX-License-Identifier: EUPL-1.2
export { type Reach, reachOfRules } from '../reach.ts';
export { type Answer, askMany } from './ask-many.ts';
export type { Columns } from './compile-columns.ts';
export { slicePack, stepOutcomes } from './slice-pack.ts';
