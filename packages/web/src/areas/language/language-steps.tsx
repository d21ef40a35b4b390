// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import type { LanguagePlan } from '@opstap/taxonomy';
import { Heading } from '../../ui/text.tsx';

/** The steps from nothing to C1: what one can do then, and about how many lesson hours it takes. */
export function LanguageSteps({ plan, t }: { plan: LanguagePlan; t: Translator }) {
  return (
    <ol class="o-language-steps">
      {plan.steps.map(({ from, to, hours }) => (
        <li key={to}>
          <Heading level={3}>
            {t('language.steps.step', {
              from: from === 'A0' ? t('language.steps.from_nothing') : from,
              to,
            })}
          </Heading>
          <p>{t(`plans.can.${to}`)}</p>
          <p class="o-quiet">{t('language.steps.hours', hours)}</p>
        </li>
      ))}
    </ol>
  );
}
