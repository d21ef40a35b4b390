// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { localised, type PageContext } from '../../app/page.ts';
import { Details } from '../../ui/details.tsx';
import { Link } from '../../ui/link.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { listUncertain } from './uncertain.ts';

/** The whole list of what is marked "Check this", each leading to where it is told. */
export function UncertainPart({ context: { t, language, publication } }: { context: PageContext }) {
  const { themes, steps, sources, professions, desks, count } = listUncertain(publication);
  const titles = { ...publication.pack.sources, ...publication.reference.library.sources };
  const to = (path: string, label: ComponentChildren) => (
    <li key={path}>
      <Link href={localised(language, path)}>{label}</Link>
    </li>
  );
  return (
    <section aria-labelledby="uncertain">
      <Heading level={2} id="uncertain">
        {t('trust.how.uncertain.title')}
      </Heading>
      <Paragraph>{t('trust.how.uncertain.lead', { count })}</Paragraph>
      <Details summary={t('trust.how.uncertain.steps', { count: steps.length })}>
        <ul>{steps.map((id) => to(`/steps/${id}`, t(`steps.${id}.title`)))}</ul>
      </Details>
      <Details summary={t('trust.how.uncertain.professions', { count: professions.length })}>
        <ul>
          {professions.map((id) =>
            to(`/professions/${id}`, publication.reference.names[language]?.[id]?.preferred ?? id),
          )}
        </ul>
      </Details>
      <Details summary={t('trust.how.uncertain.desks', { count: desks.length })}>
        <ul>
          {desks.map((id) => (
            <li key={id}>{t(`desks.${id}.name`)}</li>
          ))}
        </ul>
      </Details>
      {themes.map(([theme, names]) => (
        <Details
          key={theme}
          summary={t('trust.how.uncertain.law', {
            theme: t(`trust.themes.${theme}`),
            count: names.length,
          })}
        >
          <ul>
            {names.map((name) =>
              to(
                `/rules/${name}`,
                <code lang="nl" key={name}>
                  {name}
                </code>,
              ),
            )}
          </ul>
        </Details>
      ))}
      <Details summary={t('trust.how.uncertain.sources', { count: sources.length })}>
        <ul>
          {sources.map((id) => to(`/sources#source-${id}`, <span lang="nl">{titles[id]?.title ?? id}</span>))}
        </ul>
      </Details>
    </section>
  );
}
