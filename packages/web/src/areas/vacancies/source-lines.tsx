// SPDX-License-Identifier: EUPL-1.2
import { formatInstant } from '../../app/format.ts';
import type { PageContext } from '../../app/page.ts';
import { Link } from '../../ui/link.tsx';
import type { ShownSource } from './vacancies-of-page.ts';

/** Where the vacancies come from, on what terms, and how fresh that is. */
export function SourceLines({
  sources,
  context: { t, language },
}: {
  sources: readonly ShownSource[];
  context: PageContext;
}) {
  if (sources.length === 0) return null;
  return (
    <ul class="o-vacancy__sources o-quiet">
      {sources.map(({ id, name, url, licence, terms, importedAt }) => (
        <li key={id}>
          {t('vacancies.fields.source')}:{' '}
          <span lang="nl">{url && /^https?:/.test(url) ? <Link href={url}>{name}</Link> : name}</span>.{' '}
          {t('vacancies.source.licence', { licence: [licence, terms].filter(Boolean).join(', ') })}
          {importedAt && `, ${t('vacancies.source.imported', { date: formatInstant(importedAt, language) })}`}
        </li>
      ))}
    </ul>
  );
}
