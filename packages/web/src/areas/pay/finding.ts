// SPDX-License-Identifier: EUPL-1.2
import type { Inquiry, Judged, Outcome, Pack } from '@opstap/rules';

/** `open`: cannot be judged, because something is not known or not in the law that we have. */
export type Verdict = 'right' | 'wrong' | 'open';

/** What is asked for one line, and the figures told with it. Of a line that is `owed`, any amount is wrong. */
export type Line = { outcome: string; figures?: readonly string[]; owed?: true };

/** A line of the answer: the outcome that was asked for, and the figures that go with it, in cents or hours. */
export type Finding = { outcome: string; verdict: Verdict; answer: Outcome; figures: readonly Figure[] };
export type Figure = { outcome: string; value: number };

/** One line: right or wrong as the law answers, open otherwise; figures that are known are shown beside it. */
export function finding(pack: Pack, asked: Inquiry, { outcome, figures = [], owed }: Line): Finding {
  const answer = asked.ask(outcome);
  const isFault = owed ? numberOf(answer) !== 0 : isKnown(answer, !(judgedIn(pack, outcome).good ?? true));
  return {
    outcome,
    answer,
    verdict: answer.kind !== 'known' ? 'open' : isFault ? 'wrong' : 'right',
    figures: figures.flatMap((name) => {
      const value = numberOf(asked.ask(name));
      return value === undefined ? [] : [{ outcome: name, value }];
    }),
  };
}

/** How the corpus judges an outcome of this page: which answer is good, and to whom it applies. */
export function judgedIn(pack: Pack, outcome: string): Judged {
  return pack.findings['klopt_mijn_loon']?.find((judged) => judged.outcome === outcome) ?? { outcome };
}

export function worst(findings: readonly Finding[]): Verdict {
  const has = (verdict: Verdict) => findings.some((one) => one.verdict === verdict);
  return has('wrong') ? 'wrong' : has('open') ? 'open' : 'right';
}

export function numberOf(outcome: Outcome): number | undefined {
  return outcome.kind === 'known' && typeof outcome.value === 'number' ? outcome.value : undefined;
}

export function isKnown(outcome: Outcome, value: boolean): boolean {
  return outcome.kind === 'known' && outcome.value === value;
}
