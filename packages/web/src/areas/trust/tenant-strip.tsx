// SPDX-License-Identifier: EUPL-1.2
import { TENANT_LOGO } from '@opstap/publication';
import { localised, type PageContext } from '../../app/page.ts';

/** Above every page: whose installation this is, and that an example is one. Nothing where nobody has said. */
export function TenantStrip({ context: { t, language, publication } }: { context: PageContext }) {
  const { tenant } = publication;
  if (!tenant) return null;
  return (
    <aside class="o-tenant" aria-label={t('trust.who.title')}>
      <a href={localised(language, '/who-runs-this')}>
        {tenant.logo && <img class="o-tenant-logo" src={TENANT_LOGO} alt="" width="32" height="32" />}
        <span>{t('trust.strip.run_by', { name: tenant.name[language] })}</span>
      </a>
      {tenant.example && <strong>{t('trust.strip.example')}</strong>}
    </aside>
  );
}
