// SPDX-License-Identifier: EUPL-1.2
import { shortPath } from '@opstap/publication';
import { localised, type PageContext } from '../../app/page.ts';
import { SENSITIVE_PATHS } from '../fair-work/sensitive.ts';

/** The page that `?page=` asks for, by the form of a path; whether it exists is for the caller to know. */
export function askedPage(search: URLSearchParams): string {
  const asked = search.get('page') ?? '/';
  return /^\/[\w/-]{0,80}$/.test(asked) ? asked.replace(/(?<=.)\/$/, '') : '/';
}

/**
 * The whole address that a share or a QR code carries. Of a page on abuse it is the short one: an address stands in messages and in
 * the history of a telephone, and must tell a bystander nothing.
 */
export function sharedAddress({ origin, language }: PageContext, path: string): string {
  return `${origin}${localised(language, SENSITIVE_PATHS.includes(path) ? shortPath(path) : path)}`;
}

/** `opstap.example/pay`: to say and to type. It opens in the language of the device. */
export function spokenAddress({ origin }: Pick<PageContext, 'origin'>, path: string): string {
  return `${origin.replace(/^https?:\/\//, '')}${shortPath(path)}`;
}
