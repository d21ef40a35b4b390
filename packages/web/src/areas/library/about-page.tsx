// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from '@opstap/publication';
import type { LibraryPage } from '@opstap/taxonomy';
import type { ComponentChildren } from 'preact';
import { localised, type PageContext } from '../../app/page.ts';
import { Heading } from '../../ui/text.tsx';

type Props = { page: LibraryPage; context: PageContext };

/** When it was checked, who keeps it, when it is looked at again, how sure it is and how hard to read. */
export function AboutPage({ page, context }: Props) {
  const { t, language, publication, origin, path } = context;
  const readability = publication.upkeep?.readability[page.id]?.[language];
  return (
    <section class="o-about">
      <Heading level={2}>{t('library.about.title')}</Heading>
      <dl class="o-lines">
        <Line label={t('library.about.checked')}>{formatDate(page.checkedOn, language)}</Line>
        <Line label={t('library.about.review')}>{formatDate(page.reviewBy, language)}</Line>
        <Line label={t('library.about.owner')}>{t(`upkeep.owners.${page.owner}`)}</Line>
        <Line label={t('library.about.confidence')}>{t(`shell.source.confidence.${page.confidence}`)}</Line>
        {page.evidence && (
          <Line label={t('library.about.evidence')}>{t(`library.evidence.${page.evidence}`)}</Line>
        )}
        {readability && readability.sentences > 0 && (
          <Line label={t('library.about.readability')}>
            {t('library.about.lix', {
              lix: readability.lix,
              words: Math.round(readability.words / readability.sentences),
            })}
          </Line>
        )}
      </dl>
      <p class="o-print-only">
        {origin}
        {localised(language, path)}
      </p>
    </section>
  );
}

function Line({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
