// SPDX-License-Identifier: EUPL-1.2
export { askOracle } from './ask-oracle.ts';
export { loadOracle, type RunSql } from './load-oracle.ts';
