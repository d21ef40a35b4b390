// SPDX-License-Identifier: EUPL-1.2

import type { StepStatus } from '@opstap/journeys';
import type { PlainDate } from '@opstap/kernel';
import type { Confidence, StepActor } from '@opstap/rules';
import type { OpeningHours } from '@opstap/taxonomy';

/** A source as people see it. `stale` = past its review date on the day of the journey. */
export type ExplainedSource = {
  id: string;
  title: string;
  publisher: string;
  url?: string;
  dated?: string;
  checkedOn: PlainDate;
  confidence: Confidence;
  verify: boolean;
  stale: boolean;
};

/** A desk as people see it. Contact fields that are absent are not known. */
export type ExplainedDesk = {
  id: string;
  name: string;
  what: string;
  how?: string;
  level: 'municipality' | 'region' | 'national' | 'own';
  levelText: string;
  address?: string;
  phone?: string;
  email?: string;
  url?: string;
  openingHours?: readonly OpeningHours[];
  languages?: readonly string[];
  anonymous?: boolean;
  checkedOn: PlainDate;
  verify: boolean;
  example: boolean;
};

/** Why: a sentence and the answers it rests on. */
export type ExplainedReason = {
  text: string;
  answers: readonly { fact: string; label: string; answer: string }[];
  verify: boolean;
};

/** A step of a journey in words of one language: what the page, the PDF, the terminal and the API show. */
export type ExplainedStep = {
  id: string;
  status: StepStatus;
  phase: string;
  title: string;
  summary: string;
  reasons: readonly ExplainedReason[];
  /** For an open step: the question that decides it, or the text why only a person can say. */
  decidedBy?: { question: string; title: string };
  askAPerson?: string;
  how: readonly string[];
  doneWhen: string;
  deadline?: { date: PlainDate; text: string; past: boolean };
  notBefore?: { date: PlainDate; text: string };
  effort: string;
  cost: string;
  costNote?: string;
  by: StepActor;
  byText: string;
  papers: readonly { id: string; name: string; what: string }[];
  desks: readonly ExplainedDesk[];
  waitsFor: readonly { id: string; title: string }[];
  opens: readonly { id: string; title: string }[];
  goodToKnow: readonly string[];
  say?: string;
  uncertain?: string;
  /** The core of the step is uncertain (may I, must I, how much, when, where), not only a side remark. */
  verify: boolean;
  sources: readonly ExplainedSource[];
};
