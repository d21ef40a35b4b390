// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGE_NAMES, LANGUAGES } from '@opstap/kernel';
import { LEAFLETS } from '@opstap/publication';
import { Island } from '../../app/island.tsx';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { SENSITIVE } from '../fair-work/sensitive.ts';
import { QrCode } from '../hand-over/qr-code.tsx';
import { askedPage, sharedAddress, spokenAddress } from './shared-page.ts';

/** A page as a short address, a link and a QR code. Which page, says `?page=`. */
export function sharePage(context: PageContext): Page {
  const { t, search, shared } = context;
  const asked = askedPage(search);
  const isKnown = shared !== undefined;
  return {
    title: t('sharing.title'),
    description: t('sharing.description'),
    unlisted: true,
    ...(shared?.sensitive && { headers: SENSITIVE.headers }),
    body: (
      <>
        <Heading level={1}>{t('sharing.title')}</Heading>
        {!isKnown && search.has('page') && <Notice kind="warning">{t('sharing.unknown')}</Notice>}
        {isKnown && <Paragraph lead>{t('sharing.lead', { page: shared.title })}</Paragraph>}
        <SharedPage path={isKnown ? asked : '/'} context={context} />
      </>
    ),
  };
}

function SharedPage({ path, context }: { path: string; context: PageContext }) {
  const { t, language } = context;
  const address = sharedAddress(context, path);
  const query = `?page=${encodeURIComponent(path)}`;
  const hasLeaflet = LEAFLETS.some((leaflet) => leaflet.path === path);
  return (
    <>
      <div class="o-passed-on">
        <QrCode text={address} label={t('sharing.qr')} />
        <div class="o-passed-on__text">
          <p class="o-passed-on__label">{t('sharing.short')}</p>
          <p class="o-short-address" translate={false}>
            {spokenAddress(context, path)}
          </p>
          <p class="o-quiet">{t('sharing.short_note')}</p>
          <p class="o-passed-on__label">{t('sharing.link')}</p>
          <p class="o-passed-on__address" translate={false}>
            <Link href={address}>{address}</Link>
          </p>
          <Island name="copy-address" props={{ address, label: t('sharing.link') }} />
        </div>
      </div>
      <p class="o-actions o-no-print">
        <LinkButton href={`${localised(language, '/qr.svg')}${query}`} download="opstap-qr.svg">
          {t('sharing.qr_file')}
        </LinkButton>
        {hasLeaflet && (
          <LinkButton href={`${localised(language, '/leaflets')}${query}`} icon="paper">
            {t('sharing.leaflet')}
          </LinkButton>
        )}
        <LinkButton kind="subtle" href={localised(language, path)}>
          {t('sharing.back')}
        </LinkButton>
      </p>
      <Paragraph>{t('sharing.nothing')}</Paragraph>
      <nav class="o-no-print" aria-labelledby="share-languages">
        <p id="share-languages">{t('sharing.languages')}</p>
        <p class="o-actions">
          {LANGUAGES.filter((other) => other !== language).map((other) => (
            <a
              class="nl-link"
              href={`${localised(other, '/share')}${query}`}
              lang={other}
              hreflang={other}
              key={other}
            >
              {LANGUAGE_NAMES[other]}
            </a>
          ))}
        </p>
      </nav>
    </>
  );
}
