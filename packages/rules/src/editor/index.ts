// SPDX-License-Identifier: EUPL-1.2
export { type Reach, reachOfRules } from '../reach.ts';
export { versionOn } from '../versions.ts';
export { type Answer, askMany } from './ask-many.ts';
export { type Columns, columnsOf } from './columns.ts';
export { slicePack, stepOutcomes } from './slice-pack.ts';
