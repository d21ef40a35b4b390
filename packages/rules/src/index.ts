// SPDX-License-Identifier: EUPL-1.2
export { ask, type Inquiry, inquire, next, parameterAt } from './ask.ts';
export { checkFacts } from './check-facts.ts';
export { find, type JudgedFinding, type JudgedOutcome, SEVERITIES, type Severity } from './find.ts';
export type { AsOf, Confidence, Facts, Outcome, Reason, Value } from './outcome.ts';
export type {
  Cost,
  Effort,
  Expression,
  Fact,
  FactType,
  Finding,
  Judged,
  Pack,
  Parameter,
  ParameterVersion,
  Question,
  Rule,
  RuleBody,
  RuleException,
  RuleVersion,
  Source,
  Step,
  StepActor,
} from './pack.ts';
export { shownFacts } from './shown-facts.ts';
export { type Unit, unitOf } from './unit.ts';
