// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { ExplainedMeanwhile, Translator } from '@opstap/publication';
import { localised } from '../../app/page.ts';
import { Folded } from '../../ui/folded.tsx';
import { Link } from '../../ui/link.tsx';

type Props = {
  told: ExplainedMeanwhile;
  /** The end of the address of open vacancies for an occupation. */
  vacanciesFor: (occupation: string) => string;
  language: Language;
  t: Translator;
};

/** What one may do while a step goes on, by the rules; and what the employer sees to. */
export function LegMeanwhilePart({ told, vacanciesFor, language, t }: Props) {
  return (
    <Folded
      summary={t('routes.meanwhile.title')}
      draw={() => (
        <>
          {told.worker.length > 0 && (
            <p>
              <strong>{t('professions.meanwhile.worker')}:</strong> {told.worker.join(' ')}
            </p>
          )}
          {told.work.length > 0 && (
            <>
              <p>
                <strong>{t('professions.meanwhile.functions')}:</strong> {told.dutch}
              </p>
              <ul class="o-routes__links">
                {told.work.map(({ id, title }) => (
                  <li key={id}>
                    <Link href={localised(language, vacanciesFor(id))}>
                      {t('routes.link.vacancies', { occupation: title })}
                    </Link>
                  </li>
                ))}
              </ul>
            </>
          )}
          {told.worker.length > 0 && told.work.length === 0 && (
            <p>
              {told.dutch} {t('routes.meanwhile.no_work')}
            </p>
          )}
          {told.employer.length > 0 && (
            <>
              <p>
                <strong>{t('professions.meanwhile.employer')}:</strong> {told.employer.join(' ')}
              </p>
              <p>
                <Link href={localised(language, '/meanwhile')}>{t('routes.link.meanwhile')}</Link>
              </p>
            </>
          )}
        </>
      )}
    />
  );
}
