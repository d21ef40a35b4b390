// SPDX-License-Identifier: EUPL-1.2
import { type EuroCents, euroCents } from '@opstap/kernel';
import { type Found, sentencesOf } from './extract/found.ts';
import type { RedFlag, Span, Vacancy } from './vacancy.ts';

const FEE =
  /(?<!\p{L})(?:inschrijf|inschrijvings|bemiddelings|registratie|administratie|aanmeld|intake|dossier|plaatsings|reserverings|contract|visum|screenings|start|service|sollicitatie)(?:kosten|geld|fee|bedrag)|(?<!\p{L})(?:waarborgsom|borg(?:som)?|aanbetaling|deposit|(?:registration|placement|recruitment|application|processing|administration|service|visa|training|job|agency) fee|vooruit(?: te)? betalen|vooruitbetal\p{L}*|voor eigen rekening|upfront|paid? in advance|before you start|eerst (?:€ ?)?\d+[^.]{0,24}(?:betalen|overmaken|storten)|houden (?:wij |we )?[^.]{0,40} in voor (?:de |het )?(?:bemiddeling|papieren|administratie|contract)|ingehouden voor (?:de |het )?(?:bemiddeling|papieren|administratie|plaatsing)|vooraf (?:te )?(?:betalen|overmaken)|betaal\p{L}* (?:je |u )?(?:eerst|vooraf|eenmalig)|eigen kosten voor (?:de )?(?:bemiddeling|training)|pay (?:a|the) (?:fee|deposit)|(?:взнос|предоплат\p{L}*|внесок|передоплат\p{L}*|за (?:оформлен|трудоустройств|працевлаштуван|послуг|услуг)\p{L}*|комісі\p{L}*|комисси\p{L}*|заплат\p{L}*|сплат\p{L}*|оплат\p{L}*)[^.!?\n]{0,30}\d|inschrijfgeld|vooraf overmaken|overmaken vooraf|(?:kosten|fee) (?:voor|for) (?:de |the )?(?:bemiddeling|plaatsing|placement|screening))(?!\p{L})/iu;
/** Of a home or of keys a deposit may be asked, and many say that they ask nothing. */
const NO_FEE =
  /(?<!\p{L})(?:geen|gratis|nooit|zonder|niet|no|free|never|kosteloos|wij betalen|we betalen|betalen w[ei]j?|betaalt de werkgever|op onze kosten|vergoed\p{L}*|без|жодн\p{L}*|никак\p{L}*|безкоштовн\p{L}*|бесплатн\p{L}*|paspoort voor|huis|woning|kamer|sleutel|fiets|huur)(?!\p{L})/iu;
const PAPERS =
  /(?<!\p{L})(?:paspoort|identiteits(?:bewijs|kaart)|id-kaart|id-bewijs|papieren|documenten|passport|identity card|паспорт\p{L}*|документы|документи)/iu;
const KEPT =
  /(?<!\p{L})(?:inlever\p{L}*|lever\p{L}* [^.]{0,30} in(?!\p{L})|afgeven|geef\p{L}* [^.]{0,24} af(?!\p{L})|bewaren|bewaard|bewaart|bewaring|in beheer|houden wij|blijft bij ons|innemen|nemen wij in|leveren [^.]{0,60} in(?!\p{L})|achterlat\p{L}*|achterlaat|laat\p{L}* [^.]{0,30} achter(?!\p{L})|als (?:borg|onderpand)|ingenomen|ingehouden|vasthouden|houden [^.]{0,30} (?:vast|bij ons)|blijf\p{L}* (?:\p{L}+ ){0,4}(?:op kantoor|bij (?:ons|de (?:baas|werkgever|leiding))|in de kluis)|retain\p{L}*|withhold|stays? with us|hold (?:your|the|all)|храня\p{L}*|зберіга\p{L}*|забира\p{L}*|забер\p{L}*|залиша\p{L}*|оставля\p{L}*|остав(?:ить|ите)|отдат\p{L}*|віддат\p{L}*|у нас|в офис[еі]|в офісі|hand over|hand in|keep|kept|kluis)(?!\p{L})/iu;
const NOT_KEPT =
  /(?<!\p{L})(?:kopie|copy|meenemen|neem\p{L}* [^.]{0,20} mee|tonen|laat\p{L}* [^.]{0,20} zien|nooit|niet|never|bring|bij (?:jou|je|u)|у вас|при себе|при собі|копі\p{L}*|копи\p{L}*)(?!\p{L})/iu;
const LEGAL_FORM =
  /(?<!\p{L})(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|stichting|gemeente|maatschap|firma|eenmanszaak|co[oö]peratie|vereniging|gezin|particulier|familie|bvba|gmbh)(?!\p{L})/iu;
/** What kinds of employers are called; a name follows. */
const KIND =
  'bso|kdv|café|eetcafé|restaurant|bistro|brasserie|pizzeria|lunchroom|strandtent|snackbar|cafetaria|hotel|hostel|pension|camping|startup|basisschool|college|kapsalon|salon|slagerij|bakkerij|drukkerij|wasserij|stomerij|manege|stal|kwekerij|boerderij|loonbedrijf|makelaar|apotheek|museum|theater|sportschool|zwembad|kinderopvang|opvang|ziekenhuis|kliniek|praktijk|verpleeghuis|woonzorgcentrum|thuiszorg|zorggroep|stichting|vereniging|kerk|gemeente|universiteit|hogeschool|instituut|werf|scheepswerf|atelier|studio|fabriek|taxi|rijschool|garage|autobedrijf|winkel|supermarkt|bouwmarkt|tuincentrum|bloemist|familie|team';
const OF_KIND = new RegExp(
  `(?<!\\p{L})(?:${KIND.split('|')
    .map((kind) => `[${kind[0]}${kind[0]?.toUpperCase()}]${kind.slice(1)}`)
    .join('|')}) (?:['’]t |[Dd]e |[Hh]et |[Dd]en |[Vv]an (?:de |der |den )?)?["“‘]?\\p{Lu}\\p{L}+`,
  'u',
);
/** A name in two words, or one that looks for somebody, or that one works for or at. */
const NAME =
  /\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+|^\P{L}{0,3}\p{Lu}\p{L}{3,}: |\p{Lu}\p{L}{3,} uitzendbureau|\p{Lu}[\p{L}’']+(?: (?:de|het|van|van de|&|en|'t|’t))? \p{Lu}[\p{L}’']+|\p{Lu}[\p{L}’']{3,} (?:zoekt|is hiring|seeks|vraagt|heeft|is op zoek|шука|ищет)|(?:bij|voor|at|for|team van|wij zijn|we are|ons bedrijf|genaamd|werken bij|welkom bij|join) (?:de |het |onze )?(?:\p{Ll}+ )?\p{Lu}[\p{L}’']{2,}|\p{L}{4,}(?:bedrijf|bureau|school|kwekerij|zorg|bakkerij|restaurant|hotel|boerderij|winkel|garage|praktijk|kliniek|bouw|transport|techniek|schoonmaak|cleaning|academy|salon|logistiek|centrum|groep|makerij|handel|service|installaties|tuinen) \p{Lu}\p{L}+|["“«‘][\p{Lu}][^"”»’\n]{2,40}["”»’]/u;
/** Words with a capital that are nobody's name. */
const NO_NAME =
  /(?<!\p{L})(?:telegram|whatsapp|viber|nederland(?:s|se)?|engels|duits|dutch|english|werk in|ma|di|wo|do|vr|za|zo)(?!\p{L})/giu;

/** Signs in the text of a dishonest or unlawful offer, each with the words. Whether the wage is lawful is the law's to say. */
export function redFlagsIn(text: string): Found<Exclude<RedFlag, 'below_minimum_wage' | 'no_employer'>>[] {
  const spans: Record<'asks_fee' | 'keeps_papers', Span[]> = { asks_fee: [], keeps_papers: [] };
  for (const { text: sentence, from } of sentencesOf(text)) {
    const span: Span = [from, from + sentence.length];
    if (FEE.test(sentence) && !NO_FEE.test(sentence)) spans.asks_fee.push(span);
    if (PAPERS.test(sentence) && KEPT.test(sentence) && !NOT_KEPT.test(sentence))
      spans.keeps_papers.push(span);
  }
  return (['asks_fee', 'keeps_papers'] as const).flatMap((value) =>
    spans[value].length > 0 ? [{ value, spans: spans[value] }] : [],
  );
}

/** Whether the text itself tells who the employer is. `places`: where names of towns stand, which are no employers. */
export function namesEmployer(text: string, places: readonly Span[] = []): boolean {
  const [place] = places;
  const withoutPlace = place ? `${text.slice(0, place[0])} ${text.slice(place[1])}` : text;
  const named = withoutPlace.replace(NO_NAME, ' ');
  const plain = named.replace(/\p{Lu}{3,}/gu, (word) => word.toLowerCase());
  // Of a text in capitals a name is known by what kind of employer it is.
  const capitals = named.replace(/\p{Lu}{3,}/gu, (word) => `${word[0]}${word.slice(1).toLowerCase()}`);
  return LEGAL_FORM.test(plain) || NAME.test(plain) || OF_KIND.test(capitals);
}

const WEEKS_A_YEAR = 52;
const MONTHS_A_YEAR = 12;
/** For these the minimum wage does not count, or not always. */
const NOT_EMPLOYED: readonly Vacancy['contract'][] = ['internship', 'volunteer', 'self_employed'];

/** The best hourly wage that a vacancy promises, where that can be said: a month's pay needs the hours of a week. */
export function bestHourlyWage({
  wage,
  hoursPerWeek,
  contract,
}: Pick<Vacancy, 'wage' | 'hoursPerWeek' | 'contract'>): EuroCents | undefined {
  const amount = wage?.max ?? wage?.min;
  if (!wage || amount === undefined || NOT_EMPLOYED.includes(contract)) return undefined;
  if (wage.per === 'hour') return amount;
  if (!hoursPerWeek || hoursPerWeek.min < 1) return undefined;
  const perYear = wage.per === 'month' ? amount * MONTHS_A_YEAR : amount;
  // With the fewest hours, which is the reading that is kindest to the employer.
  return euroCents(Math.round(perYear / WEEKS_A_YEAR / hoursPerWeek.min));
}
