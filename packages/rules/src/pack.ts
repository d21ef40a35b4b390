// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import type { Confidence, Value } from './outcome.ts';

export type Operator = '=' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/';

/** A closed set of expression nodes; the compiler makes them, the evaluator reads them. Short keys keep the pack small. */
export type Expression =
  | { op: 'literal'; value: Value }
  | { op: 'fact'; name: string }
  | { op: 'rule'; name: string }
  | { op: 'parameter'; name: string; at?: Expression }
  | { op: 'on' }
  | { op: 'not'; of: Expression }
  | { op: 'and' | 'or'; of: readonly Expression[] }
  | { op: Operator; left: Expression; right: Expression }
  | { op: 'in'; left: Expression; values: readonly Value[] }
  | { op: 'call'; function: string; arguments: readonly Expression[] }
  | { op: 'table'; keys: readonly Expression[]; rows: readonly (readonly [...Value[], Value])[] };

export type FactType = 'yesno' | 'enum' | 'date' | 'number' | 'cefr' | 'municipality' | 'occupation' | 'text';

export type Fact = {
  type: FactType;
  /** The closed values of an enum, or A0..C2 for a CEFR level. */
  values?: readonly string[];
  min?: number;
  max?: number;
  /** The question that asks for this fact; several facts may share one screen. Facts without one are derived. */
  question?: string;
  /** Looked up from this fact's answer, so whoever needs it asks for that one. */
  derivedFrom?: string;
  /** Only shown on the shared screen when this holds. */
  askedWhen?: Expression;
  /** How hard it is for a person to change this: 1 easy .. 3 hard. Absent: nobody can, as with a date of birth. */
  changeable?: 1 | 2 | 3;
};

/** One screen: one or more facts asked together. `ease` 1 easy .. 3 hard, `delicacy` 0 neutral .. 3 delicate. */
export type Question = { id: string; facts: readonly string[]; ease: number; delicacy: number };

export type Source = {
  title: string;
  publisher: string;
  kind: 'law' | 'regulation' | 'official' | 'secondary' | 'own_reading';
  url?: string;
  bwbId?: string;
  article?: string;
  juriconnect?: string;
  setBy?: string;
  /** Date of the document or version that was read. */
  dated?: string;
  checkedOn: PlainDate;
  reviewBy: PlainDate;
  confidence: Confidence;
  verify?: true;
};

export type ParameterVersion = {
  validFrom: PlainDate;
  validTo?: PlainDate;
  knownFrom?: PlainDate;
  value: Value;
  sources: readonly string[];
  verify?: true;
};
export type Parameter = {
  unit: 'cents' | 'permille' | 'count' | 'date';
  versions: readonly ParameterVersion[];
};

export type RuleBody = { body: Expression } | { notModelled: string };

/** An exception: when `when` holds it takes the place of the body. Unordered ones that both apply are a conflict. */
export type RuleException = { id: string; when: Expression; over?: readonly string[] } & RuleBody;

export type RuleVersion = {
  validFrom: PlainDate;
  /** Inclusive. Absent: open, no end known. */
  validTo?: PlainDate;
  knownFrom?: PlainDate;
  /** Law that is planned but not in force: never answers, only explains. */
  planned?: true;
  sources: readonly string[];
  verify?: true;
  exceptions?: readonly RuleException[];
} & RuleBody;

export type Rule = { type: 'yesno' | 'number' | 'date' | 'enum' | 'cefr'; versions: readonly RuleVersion[] };

export type StepActor = 'self' | 'employer' | 'municipality' | 'together';
export type Effort = { min: number; max: number; unit: 'minutes' | 'hours' | 'days' | 'weeks' | 'months' };
export type Cost =
  | { kind: 'free' }
  | { kind: 'amount'; parameter: string }
  | { kind: 'varies' }
  | { kind: 'unknown' };

/** A step type as data. Its conditions are rules of the pack, so that each has a reason, a source and a date. */
export type Step = {
  id: string;
  phase: string;
  /** Rule name: does this step belong in this person's journey? */
  applies: string;
  /** Rule name: do the facts show that it is done? */
  done?: string;
  /** Rule name giving a date: last day to do it. */
  deadline?: string;
  /** Rule name giving a date: not before this day. */
  notBefore?: string;
  /** Steps that must be done first, where they apply. */
  after: readonly string[];
  horizon?: 'later';
  /** Outcomes for whose change this step prepares. */
  prepares?: readonly string[];
  effort: Effort;
  cost: Cost;
  papers: readonly string[];
  by: StepActor;
  help: readonly string[];
  /** Parameters whose amounts the texts show, by name. */
  amounts: readonly string[];
  sources: readonly string[];
  verify?: true;
};

/**
 * An outcome that is told. `good` is the answer that is in order; another one is wrong, or something to watch. `onlyIf` names a
 * yes/no rule: where it says no, the outcome has nothing to do with this person.
 */
export type Judged = { outcome: string; good?: boolean; otherwise?: 'watch'; onlyIf?: string };

/** One subject of an inquiry: the outcome that leads it, and those that are told with it. */
export type Finding = Judged & { with: readonly Judged[] };

/** The compiled corpus: everything the runtime needs, and nothing else. */
export type Pack = {
  hash: string;
  /** The latest `checked_on` of its sources. */
  checkedOn: PlainDate;
  facts: Readonly<Record<string, Fact>>;
  questions: readonly Question[];
  sources: Readonly<Record<string, Source>>;
  parameters: Readonly<Record<string, Parameter>>;
  rules: Readonly<Record<string, Rule>>;
  phases: readonly string[];
  steps: readonly Step[];
  /** Outcomes that a page or a desk asks together, by name. */
  inquiries: Readonly<Record<string, readonly string[]>>;
  /** The same outcomes as they are told: each finding with what belongs to it. */
  findings: Readonly<Record<string, readonly Finding[]>>;
};
