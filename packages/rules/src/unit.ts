// SPDX-License-Identifier: EUPL-1.2

/** The units that stand in the names of facts and outcomes; see docs/how-to/add-a-rule.md. */
const UNITS = ['cent', 'promille', 'uren', 'dagen', 'weken', 'maanden'] as const;
export type Unit = (typeof UNITS)[number];

/** The unit of a number by its name: `loon_cent` is in whole cents, `opzegtermijn_in_maanden` in months. */
export function unitOf(name: string): Unit | undefined {
  const words = name.split('_');
  return UNITS.find((unit) => words.includes(unit));
}
