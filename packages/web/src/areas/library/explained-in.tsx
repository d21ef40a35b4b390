// SPDX-License-Identifier: EUPL-1.2
import { explainLibraryEntry } from '@opstap/publication';
import { localised, type PageContext } from '../../app/page.ts';
import { Link } from '../../ui/link.tsx';
import { Heading } from '../../ui/text.tsx';

type Props = { by: 'steps' | 'professions' | 'paths'; id: string; context: PageContext };

/** The pages of the library that name a step, profession or path; nothing where none does. */
export function ExplainedIn({ by, id, context }: Props) {
  const { t, language, publication, today } = context;
  const pages = publication.reference.library.pages.filter((page) => page[by].includes(id));
  if (pages.length === 0) return null;
  return (
    <section data-read-skip>
      <Heading level={2}>{t('library.page.see_also')}</Heading>
      <ul>
        {pages.map((page) => (
          <li key={page.id}>
            <Link href={localised(language, `/library/${page.id}`)}>
              {explainLibraryEntry(page, today, publication, t).title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
