// SPDX-License-Identifier: EUPL-1.2
import type { Language, PlainDate } from '@opstap/kernel';
import { type AsOf, type Confidence, inquire, type Outcome, type Reason, type Value } from '@opstap/rules';
import type { Publication } from '../publication.ts';
import { translator } from '../translator.ts';
import { formatAmounts } from './values.ts';

/** A reason in words. `text` is empty for a link of the chain that has no words of its own. */
export type ExplainedOutcomeReason = {
  rule: string;
  version: PlainDate;
  source: readonly string[];
  checkedOn: PlainDate;
  confidence: Confidence;
  verify: boolean;
  text: string;
};

/** An outcome as the command line prints it: a public contract, so fields are added and never taken away. */
export type ExplainedOutcome = {
  outcome: string;
  kind: Outcome['kind'];
  value?: Value;
  missing?: readonly string[];
  /** Where there is no answer: the rule or parameter that has none, and why; of `ask_a_person` in words. */
  because?: { rule: string; date?: PlainDate; reason?: string; between?: readonly string[]; text?: string };
  verify: boolean;
  reasons: readonly ExplainedOutcomeReason[];
  on: PlainDate;
  known?: PlainDate;
  packHash: string;
};

/** Puts outcomes into words of one language. Amounts that a text shows are those of the day asked about. */
export function outcomeExplainer({ pack, catalog }: Publication, language: Language) {
  const t = translator(language, catalog(language));
  const amounts = new Map<string, Record<string, string>>();

  return (outcome: string, answer: Outcome, asOf: AsOf): ExplainedOutcome => ({
    outcome,
    kind: answer.kind,
    ...(answer.kind === 'known' && { value: answer.value }),
    ...(answer.kind === 'unknown' && { missing: answer.missing }),
    ...becauseOf(answer),
    verify: answer.kind === 'known' ? answer.verify : answer.reasons.some(({ verify }) => verify),
    reasons: answer.reasons.map((reason) => ({
      rule: reason.rule,
      version: reason.version,
      source: reason.sources,
      checkedOn: reason.checkedOn,
      confidence: reason.confidence,
      verify: reason.verify,
      text: textOf(reason, asOf),
    })),
    ...asOf,
    packHash: pack.hash,
  });

  function becauseOf(answer: Outcome): Pick<ExplainedOutcome, 'because'> {
    if (answer.kind === 'known' || answer.kind === 'unknown') return {};
    const { kind: _kind, reasons: _reasons, ...because } = answer;
    if (!('text' in because)) return { because };
    const key = `rules.not_modelled.${because.text}` as const;
    return { because: { rule: because.rule, text: t.has(key) ? t(key) : because.text } };
  }

  function textOf(reason: Reason, asOf: AsOf): string {
    const key = reasonKey(reason);
    return key && t.has(key) ? t(key, amountsOn(asOf)) : '';
  }

  function amountsOn(asOf: AsOf): Record<string, string> {
    const key = `${asOf.on} ${asOf.known}`;
    const found = amounts.get(key) ?? makeAmounts(asOf);
    amounts.set(key, found);
    return found;
  }

  function makeAmounts(asOf: AsOf): Record<string, string> {
    const { parameter } = inquire(pack, {}, asOf);
    const all = Object.keys(pack.parameters).map((name) => [name, parameter(name)] as const);
    return formatAmounts(Object.fromEntries(all), pack, t);
  }
}

/** Where the text of a reason is: a step says in its own texts why it applies; its other rules have none. */
export function reasonKey({ rule, text }: Reason): `steps.${string}` | `rules.${string}` | undefined {
  const step = /^stap_(.+)_van_toepassing$/.exec(rule)?.[1];
  if (step && (text === 'yes' || text === 'no'))
    return `steps.${step}.${text === 'yes' ? 'because' : 'not_because'}`;
  return rule.startsWith('stap_') ? undefined : `rules.${rule}.${text}`;
}
