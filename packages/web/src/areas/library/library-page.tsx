// SPDX-License-Identifier: EUPL-1.2
import { type ExplainedLibraryPage, explainLibraryPage } from '@opstap/publication';
import type { LibraryPage } from '@opstap/taxonomy';
import { Island } from '../../app/island.tsx';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { DeskCard } from '../../ui/desk-card.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { SENSITIVE } from '../fair-work/sensitive.ts';
import { AboutPage } from './about-page.tsx';
import { MoreLinks } from './more-links.tsx';

/** What the page at an address without the language is called; undefined where there is none. */
export type TitleOf = (context: PageContext, path: string) => string | undefined;

/** One page of the library, readable by anybody. Undefined for an id that does not exist. */
export function libraryPage(context: PageContext, id: string, titleOf: TitleOf): Page | undefined {
  const { t, publication, today } = context;
  const page = publication.reference.library.pages.find((candidate) => candidate.id === id);
  if (!page) return undefined;
  const own = explainLibraryPage(page, today, publication, t);
  return {
    title: own.title,
    description: own.summary.join(' '),
    crumbs: [{ path: '/library', label: t('library.title') }],
    ...(page.sensitive ? SENSITIVE : { feedback: { type: 'page' as const, id: `library/${id}` } }),
    body: (
      <article class="o-library" data-read-aloud>
        <Heading level={1}>{own.title}</Heading>
        <Paragraph lead>{own.summary.join(' ')}</Paragraph>
        {own.uncertain && (
          <p class="o-no-print" data-read-skip>
            <Icon name="question" /> <Link href="#uncertain">{t('library.page.not_all_certain')}</Link>
          </p>
        )}
        <Island name="read-aloud" props={{ language: t.language }} />
        <DoNow page={page} own={own} context={context} titleOf={titleOf} />
        {own.sections.map(({ heading, body }) => (
          <section key={heading}>
            <Heading level={2}>{heading}</Heading>
            {body.map((text) => (
              <Paragraph key={text}>{text}</Paragraph>
            ))}
          </section>
        ))}
        {own.uncertain && (
          <div id="uncertain">
            <Notice kind="uncertain" title={t('shell.step.uncertain')}>
              {own.uncertain}
            </Notice>
          </div>
        )}
        <Say own={own} context={context} />
        <div data-read-skip>
          {own.desks.length > 0 && (
            <section>
              <Heading level={2}>{t('shell.step.who_helps')}</Heading>
              <div class="o-grid">
                {own.desks.map((desk) => (
                  <DeskCard desk={desk} t={t} key={`${desk.id} ${desk.name}`} />
                ))}
              </div>
            </section>
          )}
          <MoreLinks page={page} context={context} />
          <section>
            <Heading level={2}>{t('shell.step.sources')}</Heading>
            <SourceList sources={own.sources} t={t} />
          </section>
          <AboutPage page={page} context={context} />
        </div>
      </article>
    ),
  };
}

type PartProps = { own: ExplainedLibraryPage; context: PageContext };

function DoNow({ page, own, context, titleOf }: PartProps & { page: LibraryPage; titleOf: TitleOf }) {
  const { t, language, origin } = context;
  const [first, ...others] = page.tools.flatMap((path) => {
    const title = titleOf(context, path);
    return title ? [{ href: localised(language, path), title }] : [];
  });
  return (
    <section class="o-do-now">
      <Heading level={2}>{t('library.page.do_now')}</Heading>
      <ol class="o-numbered">
        {own.doNow.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      {first && (
        <p class="o-actions" data-read-skip>
          <LinkButton kind="primary" href={first.href} iconEnd="arrow">
            {first.title}
          </LinkButton>
        </p>
      )}
      {first && (
        <p class="o-print-only" data-read-skip>
          {first.title}: {origin}
          {first.href}
        </p>
      )}
      {others.length > 0 && (
        <ul class="o-do-now__others" data-read-skip>
          {others.map(({ href, title }) => (
            <li key={href}>
              <Link href={href}>{title}</Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The Dutch sentence to show at the desk, with its meaning in the reader's language. */
function Say({ own: { say }, context: { t } }: PartProps) {
  if (!say) return null;
  return (
    <section>
      <Heading level={2}>{t('shell.step.say')}</Heading>
      <blockquote class="o-say">
        <p class="o-say__dutch" lang="nl">
          {say.dutch}
        </p>
        {say.means !== say.dutch && <p class="o-say__translation">{say.means}</p>}
      </blockquote>
    </section>
  );
}
