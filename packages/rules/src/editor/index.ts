// SPDX-License-Identifier: EUPL-1.2
export { type Reach, reachOfRules } from '../reach.ts';
export { slicePack, stepOutcomes } from './slice-pack.ts';
