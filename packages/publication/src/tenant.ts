// SPDX-License-Identifier: EUPL-1.2
import type { Language, MunicipalityCode } from '@opstap/kernel';

/** How to reach somebody. What is absent is not known. */
export type TenantContact = {
  email?: string;
  phone?: string;
  url?: string;
  address?: string;
  hours?: string;
};

/** A page of an installation's own, in one language. Plain text: nothing in it is read as HTML. */
export type LocalText = {
  title: string;
  intro: string;
  sections: readonly { heading: string; body: readonly string[] }[];
  links: readonly { label: string; url: string }[];
};
export type LocalPage = { id: string; texts: Readonly<Partial<Record<Language, LocalText>>> };

/** Who runs this installation: from the file that `OPSTAP_TENANT` names. */
export type Tenant = {
  id: string;
  /** Invented, to show how it looks: every page says so. */
  example: boolean;
  name: Readonly<Record<Language, string>>;
  /** Whose own desks are shown: `reference/desks/municipal/<code>.yaml`. */
  municipality?: MunicipalityCode;
  contact: TenantContact;
  privacy: { contact: TenantContact; statement?: string };
  /** Who is behind it: told as it is, in no language of the product. */
  imprint: { organisation: string; address?: string; register?: string; responsible?: string };
  security?: { contact: string; policy?: string; languages: readonly string[] };
  pages: readonly LocalPage[];
  /** Served below `/tenant/`; absent: the house's own. */
  logo?: string;
  styles?: string;
};

/** Where the server gives what belongs to the installation. */
export const TENANT_LOGO = '/tenant/logo.svg';
export const TENANT_STYLES = '/tenant/colours.css';
