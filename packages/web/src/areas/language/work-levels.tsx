// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import type { LanguagePlan, WorkLevel } from '@opstap/taxonomy';
import { Badge } from '../../ui/badge.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { rangeOf } from '../paths/range-of.ts';

/** What level which work usually asks, and where a rule names one. */
export function WorkLevels({ plan, t }: { plan: LanguagePlan; t: Translator }) {
  return (
    <section aria-labelledby="work">
      <Heading level={2} id="work">
        {t('language.work.title')}
      </Heading>
      <Paragraph>{t('language.work.lead')}</Paragraph>
      <ul class="o-language-steps">
        {plan.work.map((work) => (
          <li key={work.id}>
            <Heading level={3}>{t(`plans.work.${work.id}.name`)}</Heading>
            <p class="o-badges">
              <Badge>
                {t('language.work.usual')}: {levelOf(work, t)}
              </Badge>
              {work.firm && (
                <Badge tone="deadline" icon="paper">
                  {t('language.work.rule')}
                </Badge>
              )}
            </p>
            <p class="o-quiet">{t(`plans.work.${work.id}.rule`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function levelOf({ dutch, english }: WorkLevel, t: Translator): string {
  return [dutch && rangeOf(dutch.min, dutch.max), english && t('language.work.english', { level: english })]
    .filter(Boolean)
    .join(', ');
}
