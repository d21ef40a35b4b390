// SPDX-License-Identifier: EUPL-1.2

/** A municipality code of Statistics Netherlands (CBS): `GM` and four digits. Form only; existence is reference data. */
export type MunicipalityCode = string & { readonly __brand: 'MunicipalityCode' };

export function isMunicipalityCode(text: unknown): text is MunicipalityCode {
  return typeof text === 'string' && /^GM\d{4}$/.test(text);
}
