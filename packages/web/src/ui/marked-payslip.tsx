// SPDX-License-Identifier: EUPL-1.2
import { Icon, type IconName } from './icon.tsx';

/** `open`: cannot be judged. */
export type SlipVerdict = 'right' | 'wrong' | 'open';

export type SlipLine = {
  id: string;
  label: string;
  amount: string;
  /** What stands in the margin: the verdict in a word, and what it should have been. */
  mark?: { verdict: SlipVerdict; word: string; note?: string | undefined };
};

const SIGNS: Record<SlipVerdict, IconName> = { right: 'check', wrong: 'warning', open: 'question' };

/** A payslip as it lies on the table, with marks in its margin. Sign, line and word differ, so that no colour is needed. */
export function MarkedPayslip({ lines }: { lines: readonly SlipLine[] }) {
  return (
    <dl class="o-slip">
      {lines.map(({ id, label, amount, mark }) => (
        <div class={mark ? `o-slip__line o-slip__line--${mark.verdict}` : 'o-slip__line'} key={id}>
          <dt>{label}</dt>
          <dd class="o-slip__amount">{amount}</dd>
          {mark && (
            <dd class="o-slip__mark">
              <Icon name={SIGNS[mark.verdict]} /> <strong>{mark.word}</strong>
              {mark.note && <span>{` · ${mark.note}`}</span>}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
