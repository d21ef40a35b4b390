// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { type LanguagePlan, monthsOfLessons } from '@opstap/taxonomy';

const HOURS_A_WEEK = [3, 6, 12] as const;

/** The plan as a table, for who has no JavaScript and for paper. */
export function MonthsTable({ plan, t }: { plan: LanguagePlan; t: Translator }) {
  return (
    // Focusable, so that it can be scrolled with the keys where it is wider than the screen.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <section class="o-scroll" tabIndex={0} aria-label={t('language.plan.table')}>
      <table class="o-table">
        <caption>{t('language.plan.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('language.plan.step')}</th>
            {HOURS_A_WEEK.map((count) => (
              <th scope="col" key={count}>
                {t('language.plan.hours_value', { count })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.steps.map(({ from, to, hours }) => (
            <tr key={to}>
              <th scope="row">
                {from}–{to}
              </th>
              {HOURS_A_WEEK.map((count) => {
                const { min, max } = monthsOfLessons(hours, count);
                return (
                  <td key={count}>
                    {min}–{max}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
