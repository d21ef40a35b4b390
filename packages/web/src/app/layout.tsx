// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGE_NAMES, LANGUAGES } from '@opstap/kernel';
import { TenantStrip } from '../areas/trust/tenant-strip.tsx';
import { TrustLinks } from '../areas/trust/trust-links.tsx';
import { Breadcrumb } from '../ui/breadcrumb.tsx';
import { Icon } from '../ui/icon.tsx';
import { WordMark } from '../ui/word-mark.tsx';
import { Island } from './island.tsx';
import { localised, type Page, type PageContext } from './page.ts';

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
        {context.isBehind && (
          <p class="o-strip">
            <Icon name="clock" /> {t('upkeep.behind')}{' '}
            <a class="nl-link" href={localised('nl', path)} hreflang="nl">
              {t('upkeep.behind_dutch')}
            </a>
          </p>
        )}
        {page.body}
        {page.feedback && <Island name="feedback" props={{ about: page.feedback, language }} />}
      </main>
      <Footer context={context} />
    </>
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
        <button type="button" class="o-tool needs-js" data-theme-toggle aria-pressed="false">
          <Icon name="contrast" /> <span class="o-visually-hidden">{t('shell.dark')}</span>
        </button>
        <button type="button" class="o-tool o-menu-button" popovertarget="menu">
          <Icon name="menu" /> {t('shell.menu')}
        </button>
        <nav id="menu" class="o-nav" popover="auto" aria-label={t('shell.main_navigation')}>
          <ul>
            {navigation(context).map(({ href, label, current }) => (
              <li key={href}>
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
    { to: '/steps', label: t('shell.nav.steps') },
    { to: '/help', label: t('shell.nav.help') },
    { to: '/problem-at-work', label: t('shell.nav.problem') },
  ];
  return items.map(({ to, label }) => ({
    href: localised(language, to),
    label,
    current: path === to || path.startsWith(`${to}/`),
  }));
}

function Footer({ context: { t, language } }: { context: PageContext }) {
  const links = ['about', 'sources', 'privacy', 'accessibility'] as const;
  return (
    <footer class="o-footer">
      <div class="o-footer__inner">
        <nav aria-label={t('shell.footer_navigation')}>
          <ul>
            {links.map((name) => (
              <li key={name}>
                <a href={localised(language, `/${name}`)}>{t(`shell.footer.${name}`)}</a>
              </li>
            ))}
            <TrustLinks t={t} language={language} />
            <li>
              <a href={localised(language, '/library')}>{t('library.title')}</a>
            </li>
            <li>
              <a href={localised(language, '/vacancies')}>{t('vacancies.title')}</a>
            </li>
            <li>
              <a href={localised(language, '/adviser')}>{t('shell.footer.adviser')}</a>
            </li>
          </ul>
        </nav>
        <p>{t('shell.footer_note')}</p>
      </div>
    </footer>
  );
}
