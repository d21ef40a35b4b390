// SPDX-License-Identifier: EUPL-1.2
import type { Language, PlainDate } from '@opstap/kernel';
import { desksFor } from '@opstap/taxonomy';
import type { Publication } from '../publication.ts';
import { shortPath } from '../short-addresses.ts';
import type { Translator } from '../translator.ts';
import { explainDesk } from './explain-desk.ts';
import type { ExplainedDesk } from './explained.ts';
import { formatDate } from './values.ts';

/**
 * What there is a leaflet of: the whole product and its main tools, each with who helps with it in the whole country. The texts are
 * `leaflets.about.<id>`; those of the signs say nothing to a bystander.
 */
export const LEAFLETS = [
  { id: 'home', path: '/', desks: ['refugeehelp', 'workinnl'] },
  { id: 'may_i_work', path: '/may-i-work', desks: ['uwv', 'refugeehelp'] },
  { id: 'pay_check', path: '/pay-check', desks: ['arbeidsinspectie', 'refugeehelp'] },
  { id: 'contract_check', path: '/contract-check', desks: ['refugeehelp', 'workinnl'] },
  { id: 'professions', path: '/professions', desks: ['idw', 'refugeehelp'] },
  { id: 'signals', path: '/signals', desks: ['refugeehelp', 'workinnl'] },
] as const;
export type Leaflet = (typeof LEAFLETS)[number];
export type LeafletId = Leaflet['id'];

export type LeafletRequest = {
  leaflet: LeafletId;
  /** Code; absent: the whole country. */
  municipality?: string | undefined;
  /** `https://opstap.example.org`: where this installation is reached. */
  origin: string;
  on: PlainDate;
};

/** A leaflet in words, in one language. */
export type ExplainedLeaflet = {
  language: Language;
  title: string;
  /** Three sentences. */
  says: readonly string[];
  scan: string;
  type: string;
  /** To be said and typed: without `https://`. */
  spoken: string;
  /** For the QR code. It opens in the language of the telephone. */
  address: string;
  helps: { title: string; desks: readonly { name: string; what: string; reach: readonly string[] }[] };
  foot: readonly string[];
};

/** The municipality's own desks and Werkcentrum come first; of a desk nothing is told that is not known. */
export function explainLeaflet(
  { leaflet, municipality, origin, on }: LeafletRequest,
  { reference }: Publication,
  t: Translator,
): ExplainedLeaflet {
  const { path, desks } = leafletOf(leaflet);
  const town = reference.municipalities.find(({ code }) => code === municipality);
  const ids = town ? ['gemeente', 'werkcentrum', desks[0]] : desks;
  const helping = desksFor(ids, town?.code, reference).map((desk) => explainDesk(desk, t));
  const address = `${origin}${shortPath(path)}`;
  return {
    language: t.language,
    title: t(`leaflets.about.${leaflet}.title`),
    says: t.list(`leaflets.about.${leaflet}.says`),
    scan: t('leaflets.sheet.scan'),
    type: t('leaflets.sheet.type'),
    spoken: address.replace(/^https?:\/\//, ''),
    address,
    helps: {
      title: town ? t('leaflets.sheet.helps', { name: town.name }) : t('leaflets.sheet.helps_all'),
      desks: helping.map((desk) => ({ name: desk.name, what: desk.what, reach: reachOf(desk, t) })),
    },
    foot: [t('leaflets.sheet.free'), t('leaflets.sheet.not_state', { date: formatDate(on, t.language) })],
  };
}

/** The leaflet of a page, or that of the whole product for a page that has none. */
export function leafletFor(path: string): LeafletId {
  return LEAFLETS.find((leaflet) => leaflet.path === path)?.id ?? 'home';
}

function leafletOf(id: LeafletId): Leaflet {
  const found = LEAFLETS.find((leaflet) => leaflet.id === id);
  if (!found) throw new RangeError(`no leaflet ${id}`);
  return found;
}

function reachOf({ phone, url, address, verify, example }: ExplainedDesk, t: Translator): string[] {
  return [
    example ? t('shell.desk.example') : undefined,
    phone,
    url && new URL(url).hostname.replace(/^www\./, ''),
    address,
    verify ? t('shell.desk.verify') : undefined,
  ].filter((part) => part !== undefined);
}
