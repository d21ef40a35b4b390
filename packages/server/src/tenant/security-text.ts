// SPDX-License-Identifier: EUPL-1.2
import type { Tenant } from '@opstap/publication';

const DAY = 86_400_000;
/** RFC 9116 advises less than a year. It moves on while the server runs: what it says is as fresh as the settings. */
const VALID_DAYS = 180;

type Installation = {
  security: Tenant['security'];
  /** Who may be written to about the API, where nobody is named for weaknesses. */
  contact?: { url?: string | undefined; email?: string | undefined } | undefined;
  origin: string;
  /** The origin was set, not taken from the request: only then it may be called the true address. */
  isOriginSet: boolean;
  now: number;
};

/** `/.well-known/security.txt` by RFC 9116. Where nobody is named it says so, and leads to the page that explains it. */
export function securityText({ security, contact, origin, isOriginSet, now }: Installation): string {
  const page = `${origin}/en/who-runs-this#security`;
  const named = security?.contact ?? (contact?.email ? `mailto:${contact.email}` : contact?.url);
  const expires = new Date(Math.floor(now / DAY + VALID_DAYS) * DAY).toISOString().replace('.000', '');
  const lines = [
    ...(named
      ? []
      : [
          '# Nobody is named for this installation. A weakness in the software itself: see SECURITY.md in its repository.',
        ]),
    `Contact: ${named ?? page}`,
    `Expires: ${expires}`,
    `Preferred-Languages: ${(security?.languages ?? ['nl', 'en']).join(', ')}`,
    ...(isOriginSet ? [`Canonical: ${origin}/.well-known/security.txt`] : []),
    `Policy: ${security?.policy ?? page}`,
  ];
  return `${lines.join('\n')}\n`;
}
