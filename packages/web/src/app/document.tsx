// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import { TENANT_STYLES } from '@opstap/publication';
import { sharedAddress } from '../areas/sharing/shared-page.ts';
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
        {!page.unlisted && !page.status && <SharedMeta page={page} context={context} />}
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
        <meta
          name="theme-color"
          media="(prefers-color-scheme: light)"
          content={assets.colours.ground.light}
        />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content={assets.colours.ground.dark} />
        <meta name="color-scheme" content="light dark" />
      </head>
      {/* Rendered just before, by the same components: the head must know which islands are in it. */}
      <body dangerouslySetInnerHTML={{ __html: body }} />
    </html>
  );
}

/** What other sites and apps show when somebody shares the page. Of a page on abuse: nothing that names it, and a neutral picture. */
function SharedMeta({
  page: { title, description, sensitive },
  context,
}: Pick<DocumentProps, 'page' | 'context'>) {
  const { t, language, path, origin } = context;
  const shown = sensitive ? t('sharing.card.neutral') : title;
  const image = `${origin}${localised(language, '/share-card.png')}?page=${encodeURIComponent(path)}`;
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:title" content={shown} />
      {!sensitive && <meta property="og:description" content={description} />}
      {!sensitive && <meta property="og:site_name" content={t('shell.name')} />}
      <meta property="og:locale" content={language} />
      <meta property="og:url" content={sharedAddress(context, path)} />
      <meta property="og:image" content={image} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={shown} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
