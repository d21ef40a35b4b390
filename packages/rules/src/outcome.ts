// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import type { Gap } from './versions.ts';

/** What a fact or an outcome can hold. Dates are `YYYY-MM-DD`, money is whole cents, CEFR levels are `A0`..`C2`. */
export type Value = boolean | number | string;

/** What is known about a person. A fact that is absent is not known; there are no default facts. */
export type Facts = Readonly<Record<string, Value>>;

/** How sure the source is: `high` official text or two sources, `medium` one good source, `low` weak or inferred. */
export type Confidence = 'high' | 'medium' | 'low';

/** One link of the smallest sufficient reason. `text` is a key in the rule texts, `facts` the answers it rests on. */
export type Reason = {
  rule: string;
  /** `valid_from` of the version that answered. */
  version: PlainDate;
  /** Ids in the pack's `sources`. */
  sources: readonly string[];
  checkedOn: PlainDate;
  confidence: Confidence;
  verify: boolean;
  /** Which of the rule's texts explains it. */
  text: 'yes' | 'no' | 'unknown' | 'value';
  facts: readonly string[];
};

export type Outcome =
  | { kind: 'known'; value: Value; verify: boolean; reasons: readonly Reason[] }
  | { kind: 'unknown'; missing: readonly string[]; reasons: readonly Reason[] }
  | {
      kind: 'not_covered';
      rule: string;
      date: PlainDate;
      reason: Gap;
      reasons: readonly Reason[];
    }
  | { kind: 'conflict'; rule: string; between: readonly string[]; reasons: readonly Reason[] }
  | { kind: 'ask_a_person'; rule: string; text: string; reasons: readonly Reason[] };

/** The dates of a question: `on` the day asked about, `known` what was published by then (default: all that the pack holds). */
export type AsOf = { on: PlainDate; known?: PlainDate | undefined };
