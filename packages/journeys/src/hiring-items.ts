// SPDX-License-Identifier: EUPL-1.2
import type { Facts } from '@opstap/rules';

/** The parts of a plan, in the order in which an employer does them. */
export const HIRING_SECTIONS = [
  'papers',
  'notification',
  'pay',
  'first_weeks',
  'later',
  'money',
  'mistakes',
] as const;
export type HiringSectionId = (typeof HIRING_SECTIONS)[number];

/** One outcome of the corpus as it is asked for a plan. */
export type AskedItem = {
  outcome: string;
  /** Asked about the first working day; without it about today. */
  onFirstDay?: true;
  /** The answer that is in order; without it the answer is only told. */
  good?: boolean;
  /** Asked as if this were so, so that nobody has to say it of a person. */
  supposed?: Facts;
  /** Its date is one to act by, and belongs on the list of dates. */
  isDeadline?: true;
  /** Outcome that must be yes (or no) for this one to be shown. */
  onlyIf?: { outcome: string; is: boolean };
  shown?: (facts: Facts) => boolean;
};

const isAgencyWork = ({ werkvorm }: Facts) => werkvorm === 'uitzendwerk';
const isHirer = (facts: Facts) => isAgencyWork(facts) && facts['rol_bij_uitzendwerk'] === 'inlener';
/** The hirer is not the employer on paper: contract, wage and notification are the agency's. */
const hasContract = (facts: Facts) => !isHirer(facts);
const isNotified = (facts: Facts) => hasContract(facts) && facts['melding_gedaan'] === true;
const isNotYetNotified = (facts: Facts) => hasContract(facts) && !isNotified(facts);

const CHANGES = ['ander_werk', 'langer_dan_gemeld', 'eerder_einde', 'einde_zoals_gemeld', 'iets_anders'];
const LATE = { overtreding: 'niet_of_te_laat_gemeld', aantal_werknemers_overtreding: 1 };
const advantage = (outcome: string, ground: string): AskedItem => ({
  outcome,
  onFirstDay: true,
  supposed: { grond_loonkostenvoordeel: ground },
  shown: hasContract,
});

export const HIRING_ITEMS: Readonly<Record<HiringSectionId, readonly AskedItem[]>> = {
  papers: [
    { outcome: 'bewijs_geldig_op_datum', onFirstDay: true, good: true },
    { outcome: 'dossier_in_orde', good: true },
    { outcome: 'inlener_bewaart_kopie_id', shown: isAgencyWork },
    { outcome: 'inlenen_van_uitzendbureau_in_orde', onFirstDay: true, shown: isHirer },
  ],
  notification: [
    { outcome: 'u_bent_werkgever' },
    { outcome: 'melding_uwv_verplicht' },
    { outcome: 'melding_uiterlijk_op', isDeadline: true, shown: (facts) => !isNotified(facts) },
    { outcome: 'melding_kan_nog_op_tijd', good: true, shown: isNotYetNotified },
    { outcome: 'vroegste_begin_bij_melding_nu', shown: isNotYetNotified },
    { outcome: 'melding_op_tijd', good: true, shown: isNotified },
    { outcome: 'vroegste_begin_na_melding', shown: isNotified },
    { outcome: 'begin_moet_later', good: false, shown: hasContract },
    { outcome: 'wachten_op_bevestiging_uwv', shown: hasContract },
  ],
  pay: [
    { outcome: 'minimumloon_te_betalen_cent', onFirstDay: true, shown: hasContract },
    { outcome: 'loon_minstens_minimumloon', onFirstDay: true, good: true, shown: hasContract },
    {
      outcome: 'loon_te_laag_cent',
      onFirstDay: true,
      onlyIf: { outcome: 'loon_minstens_minimumloon', is: false },
      shown: hasContract,
    },
    { outcome: 'gelijke_voorwaarden_geven', shown: hasContract },
  ],
  first_weeks: [
    { outcome: 'voorwaarden_geven_uiterlijk', isDeadline: true, shown: hasContract },
    { outcome: 'overige_voorwaarden_geven_uiterlijk', isDeadline: true, shown: hasContract },
    { outcome: 'loon_via_bank_betalen', onFirstDay: true, shown: hasContract },
    { outcome: 'loonstrook_geven', shown: hasContract },
  ],
  later: [
    ...CHANGES.map((change) => ({
      outcome: 'wijziging_moet_gemeld_worden',
      supposed: { verandering: change },
      shown: hasContract,
    })),
    {
      outcome: 'aanzegging_geven_uiterlijk',
      isDeadline: true,
      onlyIf: { outcome: 'aanzegging_verplicht', is: true },
      shown: hasContract,
    },
    { outcome: 'kopie_id_bewaren_tot_en_met', isDeadline: true },
  ],
  money: [
    { outcome: 'loonkostenvoordeel_door_bescherming', onFirstDay: true, shown: hasContract },
    { outcome: 'sowis_mogelijk', onFirstDay: true, shown: hasContract },
    advantage('loonkostenvoordeel_ouder', '56_of_ouder'),
    advantage('loonkostenvoordeel_arbeidsgehandicapt', 'arbeidsgehandicapt'),
    advantage('loonkostenvoordeel_herplaatst', 'herplaatst'),
    advantage('loonkostenvoordeel_banenafspraak', 'banenafspraak'),
    { outcome: 'loonkostensubsidie_mogelijk', onFirstDay: true, shown: hasContract },
    { outcome: 'algemene_leerregeling_mogelijk', onFirstDay: true, shown: hasContract },
  ],
  mistakes: [
    { outcome: 'boete_mogelijk', supposed: LATE },
    { outcome: 'boete_basisbedrag_cent', supposed: LATE },
    { outcome: 'waarschuwing_stillegging_mogelijk', supposed: LATE },
  ],
};
