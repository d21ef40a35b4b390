// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { localised } from '../../app/page.ts';

/** The lines of the footer about trust. */
export function TrustLinks({ t, language }: { t: Translator; language: Language }) {
  const links = [
    { path: '/how-we-know', label: t('trust.how.title') },
    { path: '/what-opstap-does-not-do', label: t('trust.not.title') },
    { path: '/who-runs-this', label: t('trust.who.title') },
  ];
  return (
    <>
      {links.map(({ path, label }) => (
        <li key={path}>
          <a href={localised(language, path)}>{label}</a>
        </li>
      ))}
    </>
  );
}
