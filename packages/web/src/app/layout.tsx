// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGE_NAMES, LANGUAGES } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { TermNotes } from '../areas/glossary/term-notes.tsx';
import { TenantStrip } from '../areas/trust/tenant-strip.tsx';
import { Breadcrumb } from '../ui/breadcrumb.tsx';
import { LinkButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { State } from '../ui/state.tsx';
import { WordMark } from '../ui/word-mark.tsx';
import { Island } from './island.tsx';
import { localised, type Page, type PageContext } from './page.ts';
import { openPlaces, type PlacePath } from './places.ts';
import { isPastReview } from './review-date.ts';

type Props = { page: Page; context: PageContext };

/** Header, landmarks and footer around every page. */
export function Layout({ page, context }: Props) {
  const { t, language, path } = context;
  const home = { href: localised(language, '/'), label: t('shell.home') };
  const crumbs = (page.crumbs ?? []).map((crumb) => ({
    href: localised(language, crumb.path),
    label: crumb.label,
  }));
  return (
    <>
      <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#content">
        {t('shell.skip')}
      </a>
      <TenantStrip context={context} />
      <Header page={page} context={context} />
      <main id="content" class="o-main" tabIndex={-1}>
        {page.sensitive && (
          <a class="o-exit" href="https://www.knmi.nl" rel="noreferrer" data-quick-exit>
            <Icon name="leave" /> {t('shell.exit')}
          </a>
        )}

        <p class="o-strip o-strip--copy">
          {t('shell.copy')} <time data-copy-time />
        </p>
        <div class="o-strip o-strip--update" role="status" data-update-notice hidden>
          {t('shell.update')} <button type="button">{t('shell.update_now')}</button>
        </div>
        {path !== '/' && page.status !== 500 && (
          <Breadcrumb label={t('shell.breadcrumb')} items={[home, ...crumbs]} />
        )}
        {isPastReview(context) && (
          <p class="o-strip">
            <Icon name="clock" /> {t('upkeep.past')}
          </p>
        )}
        {context.isBehind && (
          <p class="o-strip">
            <Icon name="clock" /> {t('upkeep.behind')}{' '}
            <a class="nl-link" href={localised('nl', path)} hreflang="nl">
              {t('upkeep.behind_dutch')}
            </a>
          </p>
        )}
        {page.body}
        <ShareLine page={page} context={context} />
        <IslandFailed t={t} />
        {page.feedback && <Island name="feedback" props={{ about: page.feedback, language }} />}
        <TermNotes context={context} />
      </main>
      <Footer context={context} />
    </>
  );
}

/** What stands in the place of an island whose code does not come; the browser takes it from here. */
function IslandFailed({ t }: { t: Translator }) {
  return (
    <template data-island-failed>
      <State
        kind="error"
        role="alert"
        title={t('flow.failed_title')}
        actions={<LinkButton href="">{t('flow.retry')}</LinkButton>}
      >
        {t('shell.island_failed')}
      </State>
    </template>
  );
}

function Header({ page, context }: Props) {
  const { t, language, path, search } = context;
  const query = search.size > 0 && !page.sensitive ? `?${search}` : '';
  return (
    <header class="o-header">
      <nav class="o-languages" aria-label={t('shell.languages')}>
        <ul>
          {LANGUAGES.map((other) => (
            <li key={other}>
              <a
                href={`${localised(other, path)}${query}`}
                lang={other}
                hreflang={other}
                {...(other === language ? { 'aria-current': 'true' as const } : {})}
              >
                {LANGUAGE_NAMES[other]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="o-header__bar">
        <a class="o-brand" href={localised(language, '/')}>
          <WordMark />
        </a>
        <a
          class="o-tool o-search-link"
          href={localised(language, '/search')}
          {...(path === '/search' ? { 'aria-current': 'page' as const } : {})}
        >
          <Icon name="search" /> <span>{t('search.open')}</span>
        </a>
        <button type="button" class="o-tool needs-js" data-theme-toggle aria-pressed="false">
          <Icon name="contrast" /> <span class="o-visually-hidden">{t('shell.dark')}</span>
        </button>
        <button type="button" class="o-tool o-menu-button" popovertarget="menu">
          <Icon name="menu" /> {t('shell.menu')}
        </button>
        <nav id="menu" class="o-nav" popover="auto" aria-label={t('shell.main_navigation')}>
          <ul>
            {navigation(context).map(({ href, label, current, small }) => (
              <li key={href} {...(small ? { class: 'o-nav__small' } : {})}>
                <a href={href} {...(current ? { 'aria-current': 'page' as const } : {})}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function navigation({ t, language, path }: PageContext) {
  const items = [
    { to: '/journey', label: t('shell.nav.journey') },
    { to: '/check', label: t('shell.nav.check') },
    { to: '/professions', label: t('shell.nav.professions') },
    { to: '/help', label: t('shell.nav.help') },
    { to: '/problem-at-work', label: t('shell.nav.problem') },
    // Wide screens have no room for it beside the search; there it is the first link of the footer.
    { to: '/everything', label: t('places.title'), small: true },
  ];
  return items.map(({ to, label, small = false }) => ({
    small,
    href: localised(language, to),
    label,
    current: path === to || path.startsWith(`${to}/`),
  }));
}

/** What the footer has on every page: trust first, then for those who help. */
const FOOTER = [
  '/about',
  '/how-we-know',
  '/what-opstap-does-not-do',
  '/who-runs-this',
  '/sources',
  '/privacy',
  '/on-this-device',
  '/accessibility',
  '/library',
  '/glossary',
  '/vacancies',
  '/adviser',
  '/leaflets',
  '/editors',
] as const satisfies readonly PlacePath[];

function Footer({ context }: { context: PageContext }) {
  const { t, language } = context;
  return (
    <footer class="o-footer">
      <div class="o-footer__inner">
        <nav aria-label={t('shell.footer_navigation')}>
          <ul>
            <li>
              <a href={localised(language, '/everything')}>{t('places.title')}</a>
            </li>
            {openPlaces(context, FOOTER).map(({ href, title }) => (
              <li key={href}>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p>{t('shell.footer_note')}</p>
      </div>
    </footer>
  );
}

/** A way to pass the page on, on every page that is the same for everybody. */
function ShareLine({ page, context: { t, language, path } }: Props) {
  if (page.unlisted || page.status) return null;
  return (
    <p class="o-share-line o-no-print">
      <a
        class="nl-button nl-button--subtle"
        href={`${localised(language, '/share')}?page=${encodeURIComponent(path)}`}
        data-share={page.sensitive ? undefined : page.title}
      >
        <span class="nl-button__icon-start">
          <Icon name="share" />
        </span>
        <span class="nl-button__label">{t('sharing.button')}</span>
      </a>
    </p>
  );
}
