// SPDX-License-Identifier: EUPL-1.2
export { type Reach, reachOfRules } from '../reach.ts';
export { versionOn } from '../versions.ts';
export { type Answer, askMany } from './ask-many.ts';
export { type AnswerCheck, checkAnswers } from './check-answers.ts';
export { checkPack, type PackReport } from './check-pack.ts';
export { type Columns, columnsOf } from './columns.ts';
export { type Difference, diff, type OutcomeDifference } from './diff.ts';
export type { Edge } from './edges.ts';
export { type MutantReport, mutants, summarizeMutants } from './mutants.ts';
export { rulesReached } from './rules-reached.ts';
export { slicePack, stepOutcomes } from './slice-pack.ts';
export type { WorkedExample } from './worked-example.ts';
