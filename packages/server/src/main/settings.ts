// SPDX-License-Identifier: EUPL-1.2
import type { HttpSettings } from '../http/exchange.ts';

export type ServerSettings = HttpSettings & {
  host: string;
  port: number;
  dataFolder: string;
  databaseUrl?: string;
  rateLimit?: string;
  /** The file that says who runs this, or the id of one in `reference/tenants`. */
  tenant?: string;
  logLevel: string;
};

/** The settings of an installation, from its environment. @throws RangeError that names the variable to mend. */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>): ServerSettings {
  const read = (name: string) => environment[name]?.trim() || undefined;
  const [databaseUrl, rateLimit] = [read('DATABASE_URL'), read('OPSTAP_RATE_LIMIT')];
  const [origin, metricsToken] = [originOf(read('OPSTAP_ORIGIN')), read('OPSTAP_METRICS_TOKEN')];
  const [contact, tenant] = [contactFrom(read), read('OPSTAP_TENANT')];
  return {
    // This machine only, unless told: whoever opens it to others puts HTTPS in front.
    host: read('HOST') ?? 'localhost',
    port: wholeNumber('PORT', read('PORT') ?? '8080', 65_535),
    dataFolder: read('OPSTAP_DATA_FOLDER') ?? 'data',
    trustedProxies: wholeNumber('OPSTAP_TRUSTED_PROXIES', read('OPSTAP_TRUSTED_PROXIES') ?? '0', 10),
    demo: read('OPSTAP_DEMO') !== 'off',
    logLevel: read('OPSTAP_LOG') ?? 'info',
    ...(databaseUrl && { databaseUrl }),
    ...(rateLimit && { rateLimit }),
    ...(origin && { origin }),
    ...(metricsToken && { metricsToken }),
    ...(contact && { contact }),
    ...(tenant && { tenant }),
  };
}

function contactFrom(read: (name: string) => string | undefined): HttpSettings['contact'] {
  const name = read('OPSTAP_CONTACT_NAME');
  const [url, email] = [read('OPSTAP_CONTACT_URL'), read('OPSTAP_CONTACT_EMAIL')];
  return name === undefined ? undefined : { name, ...(url && { url }), ...(email && { email }) };
}

function wholeNumber(name: string, text: string, max: number): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 0 && number <= max) return number;
  throw new RangeError(`${name} must be a whole number from 0 to ${max}, not "${text}"`);
}

function originOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text).origin;
  throw new RangeError(`OPSTAP_ORIGIN must be an address such as https://opstap.example.org, not "${text}"`);
}
