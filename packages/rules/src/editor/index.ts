// SPDX-License-Identifier: EUPL-1.2
export { slicePack, stepOutcomes } from './slice-pack.ts';
