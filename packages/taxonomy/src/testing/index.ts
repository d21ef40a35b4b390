// SPDX-License-Identifier: EUPL-1.2
export { compiled } from './repository-reference.ts';
