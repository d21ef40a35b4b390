// SPDX-License-Identifier: EUPL-1.2
import { refusal } from '@opstap/contract';
import type { HttpContext, HttpSettings } from './exchange.ts';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  ...['script', 'style', 'img', 'font', 'connect', 'manifest', 'worker'].map((kind) => `${kind}-src 'self'`),
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const UNUSED_FEATURES = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

const HEADERS: [string, string][] = [
  ['content-security-policy', CONTENT_SECURITY_POLICY],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', ')],
  ['referrer-policy', 'no-referrer'],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['x-permitted-cross-domain-policies', 'none'],
];

export function setSecurityHeaders(headers: Headers, isHttps: boolean): void {
  for (const [name, value] of HEADERS) headers.set(name, value);
  if (isHttps) headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
}

/**
 * Another site's page must not write in a visitor's name. Programs send no `Origin` and may. @throws AppError
 * `origin-not-allowed`.
 */
export function assertOwnOrigin(c: HttpContext, { origin: own }: HttpSettings): void {
  if (['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) return;
  const origin = c.req.header('origin');
  if (origin === undefined) {
    if (c.req.header('sec-fetch-site') === 'cross-site') throw refusal('origin-not-allowed');
    return;
  }
  const allowed = own
    ? [own]
    : ['http', 'https'].map((scheme) => `${scheme}://${c.req.header('host') ?? ''}`);
  if (!allowed.includes(origin)) throw refusal('origin-not-allowed');
}
