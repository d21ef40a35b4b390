// SPDX-License-Identifier: EUPL-1.2
import { explainSources, type Translator } from '@opstap/publication';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { KeptTables } from '../trust/kept-tables.tsx';

export const CONTENT_PAGES = ['about', 'privacy', 'accessibility', 'sources'] as const;
export type ContentPageName = (typeof CONTENT_PAGES)[number];

/** A page that is text only: `content/<lang>/pages.json`, and beneath it what belongs to that page. */
export function contentPage(context: PageContext, name: ContentPageName): Page | undefined {
  const { t } = context;
  if (!t.has(`pages.${name}.title`)) return undefined;
  return {
    title: t(`pages.${name}.title`),
    description: t(`pages.${name}.intro`),
    feedback: { type: 'page', id: name },
    body: (
      <>
        <Heading level={1}>{t(`pages.${name}.title`)}</Heading>
        <Paragraph lead>{t(`pages.${name}.intro`)}</Paragraph>
        {name === 'privacy' && (
          <p class="o-actions">
            <LinkButton kind="primary" href={localised(context.language, '/on-this-device')} iconEnd="arrow">
              {t('on_device.title')}
            </LinkButton>
          </p>
        )}
        {sections(t, name).map(({ heading, body }) => (
          <section key={heading}>
            <Heading level={2}>{heading}</Heading>
            {body.map((text) => (
              <Paragraph key={text}>{text}</Paragraph>
            ))}
          </section>
        ))}
        {name === 'privacy' && <KeptTables t={t} />}
        {name === 'sources' && (
          <p class="o-actions">
            <LinkButton href={localised(context.language, '/rules')} icon="paper">
              {t('editors.title')}
            </LinkButton>
            <LinkButton href={localised(context.language, '/editors')} icon="clock">
              {t('upkeep.title')}
            </LinkButton>
          </p>
        )}
        {name === 'sources' && <Taxonomies context={context} />}
        {name === 'sources' && <AllSources context={context} />}
      </>
    ),
  };
}

function sections(t: Translator, name: ContentPageName): { heading: string; body: string[] }[] {
  const found: { heading: string; body: string[] }[] = [];
  const at = (index: number) => `pages.${name}.sections.${index}` as const;
  while (t.has(`${at(found.length)}.heading`)) {
    found.push({ heading: t(`${at(found.length)}.heading`), body: t.list(`${at(found.length)}.body`) });
  }
  return found;
}

/** What the owners of imported classifications ask to be said where these are used. */
function Taxonomies({ context: { taxonomies, t } }: { context: PageContext }) {
  if (taxonomies.length === 0) return null;
  return (
    <section>
      <Heading level={2}>{t('pages.taxonomies.heading')}</Heading>
      {taxonomies.map(({ scheme, version }) => (
        <Paragraph key={scheme}>{t(`pages.taxonomies.${scheme}`, { version })}</Paragraph>
      ))}
    </section>
  );
}

function AllSources({ context: { publication, today, t } }: { context: PageContext }) {
  const ids = Object.keys({ ...publication.pack.sources, ...publication.reference.library.sources });
  const sources = explainSources(ids, today, publication);
  return (
    <section>
      <Heading level={2}>{t('shell.step.sources')}</Heading>
      <SourceList sources={sources.toSorted((a, b) => a.title.localeCompare(b.title, 'nl'))} t={t} />
    </section>
  );
}
