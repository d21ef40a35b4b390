// SPDX-License-Identifier: EUPL-1.2
import { type LibraryPage, occupationName } from '@opstap/taxonomy';
import type { ComponentChildren } from 'preact';
import { localised, type PageContext } from '../../app/page.ts';
import { Link } from '../../ui/link.tsx';
import { Heading } from '../../ui/text.tsx';

type Props = { page: LibraryPage; context: PageContext };
type Group = { title: string; links: readonly { path: string; label: ComponentChildren }[] };

/** Steps, professions, paths, rules and other pages that belong to this one. */
export function MoreLinks({ page, context }: Props) {
  const { t, language } = context;
  const groups = groupsOf(page, context).filter(({ links }) => links.length > 0);
  if (groups.length === 0) return null;
  return (
    <section class="o-more">
      <Heading level={2}>{t('library.page.more')}</Heading>
      {groups.map(({ title, links }) => (
        <section key={title}>
          <Heading level={3}>{title}</Heading>
          <ul>
            {links.map(({ path, label }) => (
              <li key={path}>
                <Link href={localised(language, path)}>{label}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function groupsOf(page: LibraryPage, { t, language, publication }: PageContext): Group[] {
  const { reference } = publication;
  const linked = (ids: readonly string[], folder: string, labelOf: (id: string) => ComponentChildren) =>
    ids.map((id) => ({ path: `/${folder}/${id}`, label: labelOf(id) }));
  const pathName = (id: string) => reference.paths.find((path) => path.id === id)?.labels[language] ?? id;
  const ruleName = (id: string) =>
    t.has(`outcomes.${id}.title`) ? t(`outcomes.${id}.title`) : <code lang="nl">{id}</code>;
  return [
    {
      title: t('library.page.see_also'),
      links: linked(page.seeAlso, 'library', (id) => t(`library_page.${id}.title`)),
    },
    { title: t('library.page.steps'), links: linked(page.steps, 'steps', (id) => t(`steps.${id}.title`)) },
    {
      title: t('library.page.professions'),
      links: linked(page.professions, 'professions', (id) => occupationName(reference, id, language) ?? id),
    },
    { title: t('library.page.paths'), links: linked(page.paths, 'paths', pathName) },
    { title: t('library.page.rules'), links: linked(page.rules, 'rules', ruleName) },
  ];
}
