// SPDX-License-Identifier: EUPL-1.2
import type { Facts } from '@opstap/rules';

/** The facts of the form, in its order. Who asks is one answer, `role`, made of two facts. */
export const HIRING_FACTS = [
  'begin_van_het_werk',
  'contractvorm',
  'contract_tot',
  'dagen_in_huishouden',
  'soort_bewijs',
  'bewijs_geldig_tot',
  'leeftijdsgroep',
  'geboortedatum',
  'leert_en_werkt_bbl',
  'uren_per_week',
  'loon_per',
  'loon_cent',
  'melding_gedaan',
  'melding_gedaan_op',
  'identiteit_gecontroleerd',
  'werknemer_heeft_bsn',
  'kopie_id_in_dossier',
] as const;

export const HIRING_ROLES = ['employer', 'agency', 'hirer', 'household'] as const;
export type HiringRole = (typeof HIRING_ROLES)[number];

const ROLE_FACTS: Record<HiringRole, Facts> = {
  employer: { werkvorm: 'loondienst' },
  agency: { werkvorm: 'uitzendwerk', rol_bij_uitzendwerk: 'uitzendbureau' },
  hirer: { werkvorm: 'uitzendwerk', rol_bij_uitzendwerk: 'inlener' },
  household: { werkvorm: 'huishouden' },
};

export const factsOfRole = (role: HiringRole): Facts => ROLE_FACTS[role];

export function roleOf(facts: Facts): HiringRole | undefined {
  return HIRING_ROLES.find((role) =>
    Object.entries(ROLE_FACTS[role]).every(([fact, value]) => facts[fact] === value),
  );
}
