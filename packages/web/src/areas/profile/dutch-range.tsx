// SPDX-License-Identifier: EUPL-1.2
import type { EducationLevel } from '@opstap/profiles';
import { formatDate, LEVELS_SOURCE, type Translator } from '@opstap/publication';

/** Where Nuffic's table does not say it all, or an older page had to. */
const UNCERTAIN: readonly EducationLevel[] = ['beroepsopleiding', 'jonger_specialist', 'doctor'];

/** What a Ukrainian level is compared with: always a range, always as an indication. */
export function DutchRange({ level, t }: { level: EducationLevel; t: Translator }) {
  return (
    <div class="o-profile__range">
      <p>
        <strong>{t('profile.education.indication')}:</strong> {t(`profile.education.ranges.${level}`)}
      </p>
      <p class="o-quiet">
        {t('profile.education.not_an_evaluation')}{' '}
        {UNCERTAIN.includes(level) && `${t('profile.education.uncertain')} `}
        <a class="nl-link" href={LEVELS_SOURCE.url} rel="noreferrer" hreflang="nl">
          {t('profile.education.source')}
        </a>
        , {t('profile.education.checked', { date: formatDate(LEVELS_SOURCE.checkedOn, t.language) })}
      </p>
    </div>
  );
}
