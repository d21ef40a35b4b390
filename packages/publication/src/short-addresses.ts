// SPDX-License-Identifier: EUPL-1.2
/**
 * Short addresses to say aloud and to print: `/pay` opens the pay check in the visitor's language. They stand on paper, so one that
 * was given out is never given to another page. Pages on abuse have one that tells a bystander nothing.
 */
export const SHORT_ADDRESSES = {
  start: '/journey',
  mine: '/journey/result',
  may: '/may-i-work',
  stay: '/protection',
  zzp: '/self-employed',
  contract: '/contract-check',
  pay: '/pay-check',
  ww: '/out-of-work',
  changes: '/what-changes',
  hire: '/hire-in-order',
  employer: '/for-my-employer',
  card: '/skills-card',
  along: '/take-along',
  phone: '/to-my-phone',
  courses: '/language/courses',
  rebuild: '/reconstruction',
  safe: '/problem-at-work',
  fair: '/signals',
  notes: '/evidence',
  device: '/on-this-device',
  how: '/how-we-know',
  limits: '/what-opstap-does-not-do',
  who: '/who-runs-this',
  big: '/recognition/big',
  teachers: '/recognition/teachers',
  psychologists: '/recognition/psychologists',
  switch: '/steps/ander_werk',
  bank: '/steps/bankrekening',
  regulated: '/steps/beroep_gereguleerd',
  proof: '/steps/bewijs_geldig_tot_2027',
  ind: '/steps/bewijs_van_verblijf',
  bsn: '/steps/burgerservicenummer',
  sign: '/steps/contract_controleren',
  ends: '/steps/contract_loopt_af',
  permit: '/steps/derdelander_hulp',
  idw: '/steps/diploma_waarderen',
  meet: '/steps/eerste_gesprek',
  payslip: '/steps/eerste_loonstrook',
  bijdrage: '/steps/eigen_bijdrage',
  report: '/steps/inkomen_melden',
  werknl: '/steps/inschrijven_werk_nl',
  brp: '/steps/inschrijving_gemeente',
  entry: '/steps/instapfunctie',
  young: '/steps/jongere_aan_het_werk',
  child: '/steps/kinderopvang',
  leefgeld: '/steps/leefgeld_aanvragen',
  learn: '/steps/leerwerktraject',
  tax: '/steps/loonheffing',
  uwv: '/steps/melding_uwv',
  '2027': '/steps/na_4_maart_2027',
  a1: '/steps/nederlands_naar_a1',
  a2: '/steps/nederlands_naar_a2',
  b1: '/steps/nederlands_naar_b1',
  b2: '/steps/nederlands_naar_b2',
  oncall: '/steps/oproepwerk_rechten',
  advice: '/steps/problemen_op_werk',
  cv: '/steps/profiel_en_cv',
  rights: '/steps/rechten_kennen',
  travel: '/steps/reis_melden',
  care: '/steps/route_big',
  licence: '/steps/route_gereguleerd_beroep',
  school: '/steps/route_onderwijs',
  mind: '/steps/route_psycholoog',
  training: '/steps/scholing_ontwikkelpad',
  talk: '/steps/taal_op_het_werk',
  return: '/steps/terugkeer_wederopbouw',
  toeslag: '/steps/toeslagen',
  agency: '/steps/uitzendwerk_rechten',
  certificate: '/steps/vakcertificaat',
  volunteer: '/steps/vrijwilligerswerk',
  english: '/steps/werk_in_het_engels',
  level: '/steps/werk_op_eigen_niveau',
  job: '/steps/werk_zoeken',
  supervised: '/steps/werken_onder_toezicht',
  benefit: '/steps/werkloosheidsuitkering',
  self: '/steps/zelfstandig_werken',
  sick: '/steps/ziek_op_werk',
  doctor: '/steps/zorg_regelen',
} as const satisfies Readonly<Record<string, string>>;

const FULL = new Map<string, string>(
  Object.entries(SHORT_ADDRESSES).map(([short, path]) => [`/${short}`, path]),
);
const SHORT = new Map<string, string>([...FULL].map(([short, path]) => [path, short]));

/** `/pay` → `/pay-check`. */
export function fullPath(short: string): string | undefined {
  return FULL.get(short);
}

/** `/pay-check` → `/pay`; a page that has none is known by its own path, and home by none at all. */
export function shortPath(path: string): string {
  return path === '/' ? '' : (SHORT.get(path) ?? path);
}
