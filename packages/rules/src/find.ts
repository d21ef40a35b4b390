// SPDX-License-Identifier: EUPL-1.2
import type { Inquiry } from './ask.ts';
import type { Outcome } from './outcome.ts';
import type { Judged, Pack } from './pack.ts';

/**
 * How an outcome stands for a person, the worst first: `wrong`; something to `watch`; `open` when it cannot be judged (yet);
 * `ok`; `told` when the corpus does not judge it; `not_applicable` when no answer of the person could ever decide it.
 */
export const SEVERITIES = ['wrong', 'watch', 'open', 'ok', 'told', 'not_applicable'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type JudgedOutcome = Judged & { answer: Outcome; severity: Severity };

/** A finding is as severe as the worst fault in it; without a fault it is what the outcome that leads it is. */
export type JudgedFinding = JudgedOutcome & { with: readonly JudgedOutcome[] };

/** The findings of an inquiry, in the order of the corpus. @throws RangeError for an inquiry that the pack does not have. */
export function find(pack: Pack, name: string, inquiry: Inquiry): JudgedFinding[] {
  const findings = Object.hasOwn(pack.findings, name) ? pack.findings[name] : undefined;
  if (!findings) throw new RangeError(`no such inquiry: ${name}`);
  return findings.map((finding) => {
    const lead = judgeOutcome(finding, inquiry);
    const others = finding.with.map((judged) => judgeOutcome(judged, inquiry));
    const all = [lead, ...others].map(({ severity }) => severity);
    const fault = (['wrong', 'watch'] as const).find((severity) => all.includes(severity));
    return { ...lead, severity: fault ?? lead.severity, with: others };
  });
}

function judgeOutcome(judged: Judged, inquiry: Inquiry): JudgedOutcome {
  const { outcome, good, otherwise } = judged;
  const answer = inquiry.ask(outcome);
  const severity = (): Severity => {
    if (answer.kind === 'unknown') return inquiry.next([outcome]).length > 0 ? 'open' : 'not_applicable';
    if (answer.kind !== 'known') return 'open';
    if (good === undefined) return 'told';
    return answer.value === good ? 'ok' : (otherwise ?? 'wrong');
  };
  return { ...judged, answer, severity: severity() };
}
