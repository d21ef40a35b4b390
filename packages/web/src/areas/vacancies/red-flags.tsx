// SPDX-License-Identifier: EUPL-1.2
import { RED_FLAGS } from '@opstap/vacancies';
import { localised, type PageContext } from '../../app/page.ts';
import { Details } from '../../ui/details.tsx';
import { Link } from '../../ui/link.tsx';
import { Paragraph } from '../../ui/text.tsx';

/** What keeps a vacancy out until somebody has looked at it. */
export function RedFlags({ context: { t, language } }: { context: PageContext }) {
  return (
    <Details summary={t('vacancies.flags.title')}>
      <Paragraph>{t('vacancies.flags.lead')}</Paragraph>
      <ul>
        {RED_FLAGS.map((flag) => (
          <li key={flag}>{t(`vacancies.flags.${flag}`)}</li>
        ))}
      </ul>
      <p>
        <Link href={localised(language, '/signals')}>{t('vacancies.flags.more')}</Link>
      </p>
    </Details>
  );
}
