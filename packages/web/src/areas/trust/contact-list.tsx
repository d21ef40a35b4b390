// SPDX-License-Identifier: EUPL-1.2
import type { TenantContact, Translator } from '@opstap/publication';
import { Link } from '../../ui/link.tsx';

/** How to reach whoever runs this installation. What they did not fill in is not there. */
export function ContactList({ contact, t }: { contact: TenantContact; t: Translator }) {
  const { email, phone, url, address, hours } = contact;
  return (
    <dl class="o-contact">
      {email && (
        <div>
          <dt>{t('trust.who.email')}</dt>
          <dd>
            <Link href={`mailto:${email}`}>{email}</Link>
          </dd>
        </div>
      )}
      {phone && (
        <div>
          <dt>{t('trust.who.phone')}</dt>
          <dd>
            <Link href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</Link>
          </dd>
        </div>
      )}
      {url && (
        <div>
          <dt>{t('trust.who.url')}</dt>
          <dd>
            <Link href={url}>{new URL(url).hostname}</Link>
          </dd>
        </div>
      )}
      {address && (
        <div>
          <dt>{t('trust.who.address')}</dt>
          <dd>{address}</dd>
        </div>
      )}
      {hours && (
        <div>
          <dt>{t('trust.who.hours')}</dt>
          <dd>{hours}</dd>
        </div>
      )}
    </dl>
  );
}
