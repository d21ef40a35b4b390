// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import {
  type AsOf,
  type Confidence,
  inquire,
  type Outcome,
  type Pack,
  type Reason,
  type Value,
} from '@opstap/rules';
import type { Translator } from '../translator.ts';
import { formatAmounts, formatDate, formatValue } from './values.ts';

/** A reason in words. `text` is empty for a link of the chain that has no words of its own; `facts` are the answers behind it. */
export type ExplainedOutcomeReason = {
  rule: string;
  version: PlainDate;
  source: readonly string[];
  checkedOn: PlainDate;
  confidence: Confidence;
  verify: boolean;
  text: string;
  facts: readonly string[];
};

/**
 * An outcome as page, document and command line show it. The command line prints it as JSON: a public contract, so fields are
 * added and never taken away.
 */
export type ExplainedOutcome = {
  outcome: string;
  /** What was asked, in a few words, where the outcome belongs to an inquiry. */
  title?: string;
  kind: Outcome['kind'];
  value?: Value;
  /** The answer in words: the value, or why there is none. */
  words: string;
  missing?: readonly string[];
  /** Where there is no answer: the rule or parameter that has none, and why; of `ask_a_person` in words. */
  because?: { rule: string; date?: PlainDate; reason?: string; between?: readonly string[]; text?: string };
  verify: boolean;
  reasons: readonly ExplainedOutcomeReason[];
  on: PlainDate;
  known?: PlainDate | undefined;
  packHash: string;
};

/**
 * Puts outcomes into words of one language. Amounts that a text shows are those of the day asked about. `pack` may be a part of
 * the law; the translator then needs no more than the texts of that part and OUTCOME_TEXTS.
 */
export function outcomeExplainer(pack: Pack, t: Translator) {
  const amounts = new Map<string, Record<string, string>>();

  return (outcome: string, answer: Outcome, asOf: AsOf): ExplainedOutcome => {
    const title = `outcomes.${outcome}.title` as const;
    const because = becauseOf(answer);
    return {
      outcome,
      ...(t.has(title) && { title: t(title) }),
      kind: answer.kind,
      ...(answer.kind === 'known' && { value: answer.value }),
      words: answer.kind === 'known' ? formatValue(outcome, answer.value, t) : wordsFor(answer, because),
      ...(answer.kind === 'unknown' && { missing: answer.missing }),
      ...(because && { because }),
      verify: answer.kind === 'known' ? answer.verify : answer.reasons.some(({ verify }) => verify),
      reasons: answer.reasons.map((reason) => explainReason(reason, asOf)),
      ...asOf,
      packHash: pack.hash,
    };
  };

  function explainReason(reason: Reason, asOf: AsOf): ExplainedOutcomeReason {
    const { rule, version, sources, checkedOn, confidence, verify, facts } = reason;
    const text = textOf(reason, asOf);
    return { rule, version, source: sources, checkedOn, confidence, verify, text, facts };
  }

  function becauseOf(answer: Outcome): ExplainedOutcome['because'] {
    if (answer.kind === 'known' || answer.kind === 'unknown') return undefined;
    const { kind: _kind, reasons: _reasons, ...because } = answer;
    if (!('text' in because)) return because;
    const key = `rules.not_modelled.${because.text}` as const;
    return { rule: because.rule, text: t.has(key) ? t(key) : because.text };
  }

  function wordsFor(
    answer: Exclude<Outcome, { kind: 'known' }>,
    because: ExplainedOutcome['because'],
  ): string {
    if (answer.kind === 'ask_a_person') return because?.text ?? t('journey.not_decided');
    if (answer.kind === 'not_covered')
      return t(`answer.not_covered.${answer.reason}`, { date: formatDate(answer.date, t.language) });
    return t(`answer.${answer.kind}`);
  }

  function textOf(reason: Reason, asOf: AsOf): string {
    const key = reasonKey(reason);
    return key && t.has(key) ? t(key, amountsOn(asOf)) : '';
  }

  function amountsOn(asOf: AsOf): Record<string, string> {
    const key = `${asOf.on} ${asOf.known}`;
    const found = amounts.get(key) ?? amountsOf(pack, asOf, t);
    amounts.set(key, found);
    return found;
  }
}

/** Every parameter of a pack in words, by name, as it is on a day: what the texts of its rules can show. */
export function amountsOf(pack: Pack, asOf: AsOf, t: Translator): Record<string, string> {
  const { parameter } = inquire(pack, {}, asOf);
  const all = Object.keys(pack.parameters).map((name) => [name, parameter(name)] as const);
  return formatAmounts(Object.fromEntries(all), pack, t);
}

/** The ids of all sources that outcomes rest on, each once. */
export function sourceIds(outcomes: readonly Pick<Outcome, 'reasons'>[]): string[] {
  return [...new Set(outcomes.flatMap(({ reasons }) => reasons.flatMap(({ sources }) => sources)))];
}

/** Where the text of a reason is: a step says in its own texts why it applies; its other rules have none. */
export function reasonKey({ rule, text }: Reason): `steps.${string}` | `rules.${string}` | undefined {
  const step = /^stap_(.+)_van_toepassing$/.exec(rule)?.[1];
  if (step && (text === 'yes' || text === 'no'))
    return `steps.${step}.${text === 'yes' ? 'because' : 'not_because'}`;
  return rule.startsWith('stap_') ? undefined : `rules.${rule}.${text}`;
}
