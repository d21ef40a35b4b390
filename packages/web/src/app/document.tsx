// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import { TENANT_STYLES } from '@opstap/publication';
import type { Assets } from './assets.ts';
import { localised, type Page, type PageContext } from './page.ts';

type DocumentProps = {
  page: Page;
  context: PageContext;
  assets: Assets;
  /** The rendered layout. */
  body: string;
  /** Scripts that the islands of this page will ask for. */
  preloads: readonly string[];
};

/** The whole HTML document. No inline script or style: the content security policy forbids them. */
export function Document({ page, context, assets, body, preloads }: DocumentProps) {
  const { language, path, origin, t } = context;
  const canonical = `${origin}${localised(language, path)}`;
  const font = language === 'uk' || language === 'ru' ? assets.fonts.cyrillic : assets.fonts.latin;
  const title = path === '/' ? `${t('shell.name')}: ${page.title}` : `${page.title} · ${t('shell.name')}`;
  return (
    <html lang={language} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{page.sensitive ? page.title : title}</title>
        <meta name="description" content={page.description} />
        {page.unlisted || page.status ? (
          <meta name="robots" content="noindex" />
        ) : (
          <>
            <link rel="canonical" href={canonical} />
            {LANGUAGES.map((other) => (
              <link
                rel="alternate"
                hreflang={other}
                href={`${origin}${localised(other, path)}`}
                key={other}
              />
            ))}
            <link rel="alternate" hreflang="x-default" href={`${origin}${localised('en', path)}`} />
          </>
        )}
        {!page.sensitive && !page.unlisted && (
          <>
            <meta property="og:title" content={page.title} />
            <meta property="og:description" content={page.description} />
            <meta property="og:site_name" content={t('shell.name')} />
            <meta property="og:locale" content={language} />
            <meta property="og:url" content={canonical} />
            <meta property="og:image" content={`${origin}/icons/icon-512.png`} />
          </>
        )}
        <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
        {assets.styles.map((href) => (
          <link rel="stylesheet" href={href} key={href} />
        ))}
        {context.publication.tenant?.styles && <link rel="stylesheet" href={TENANT_STYLES} />}
        <script src={assets.theme} />
        <script type="module" src={assets.script} />
        {assets.imports.map((href) => (
          <link rel="modulepreload" href={href} key={href} />
        ))}
        {/* What the islands need is asked for early, but the first paint comes before it. */}
        {preloads
          .filter((href) => !assets.imports.includes(href))
          .map((href) => (
            <link rel="modulepreload" href={href} fetchpriority="low" key={href} />
          ))}
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icons/icon-180.png" />
        <link rel="manifest" href={localised(language, '/manifest.webmanifest')} />
        {Object.entries(assets.workers).map(([name, address]) => (
          <meta name={`opstap-${name}`} content={address} key={name} />
        ))}
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#faf6ef" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#111d20" />
        <meta name="color-scheme" content="light dark" />
      </head>
      {/* Rendered just before, by the same components: the head must know which islands are in it. */}
      <body dangerouslySetInnerHTML={{ __html: body }} />
    </html>
  );
}
