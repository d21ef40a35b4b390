// SPDX-License-Identifier: EUPL-1.2
import type { CefrLevel } from '@opstap/kernel';
import type { Circumstance } from '@opstap/taxonomy';
import type { ContractKind } from '../vacancy.ts';

/** First parts of invented names of employers, by sector. "Voorbeeld" stands in each: nobody is called so. */
export const EMPLOYERS: Readonly<Record<string, readonly string[]>> = {
  zorg: ['Voorbeeldzorg', 'Voorbeeld Thuiszorg', 'Zorggroep Voorbeeld'],
  welzijn: ['Welzijn Voorbeeld', 'Voorbeeldstichting'],
  horeca: ['Eethuis Voorbeeld', 'Hotel Voorbeeld', 'Voorbeeldkeuken'],
  handel: ['Voorbeeldwinkel', 'Voorbeeldmarkt', 'Groothandel Voorbeeld'],
  logistiek: ['Voorbeeldlogistiek', 'Magazijn Voorbeeld'],
  transport: ['Voorbeeldtransport', 'Koerier Voorbeeld'],
  bouw: ['Voorbeeldbouw', 'Aannemer Voorbeeld'],
  techniek: ['Voorbeeldtechniek', 'Installatie Voorbeeld'],
  industrie: ['Voorbeeldfabriek', 'Voorbeeld Productie'],
  schoonmaak: ['Voorbeeldschoon', 'Schoonmaak Voorbeeld'],
  ict: ['Voorbeeldsoftware', 'Voorbeeld ICT'],
  onderwijs: ['Voorbeeldschool', 'Scholengroep Voorbeeld'],
  kinderopvang: ['Kinderopvang Voorbeeld'],
  groen_en_landbouw: ['Kwekerij Voorbeeld', 'Hovenier Voorbeeld'],
  overheid: ['Voorbeelddienst'],
};
export const OTHER_EMPLOYERS = ['Voorbeeldbedrijf', 'Voorbeeldgroep', 'Bureau Voorbeeld'];
export const AGENCIES = ['Uitzendbureau Voorbeeld', 'Voorbeeldflex', 'Voorbeeld Uitzendwerk'];
/** Second parts: trees, birds and water, joined with a number of a street. */
export const NAMES = (
  'Wilgenhof Lindelaan Kastanje Beukenoord Elzenhage Iepenburg Vlierplein Meidoorn Hazelaar Populier Esdoorn Berkenrode Reiger Kievit Grutto Lepelaar ' +
  'Zwaluw Merel Wulp Scholekster Putter Sijs Eider Bergeend Waterlelie Lisdodde Zeggekamp Rietveld Duinroos Heidehof Polderzicht Merenwijk Sluisoord ' +
  'Havenkwartier Molenwerf Veerstoep Dijkhuis Terpzicht Bronhof Weidegoed'
).split(' ');

export const OPENINGS = [
  '{employer} in {place} zoekt een {title}.',
  'Voor onze vestiging in {place} zoeken wij een {title}.',
  'Wil jij aan de slag als {title} in {place}? Bij {employer} is plek.',
  'Ons team in {place} groeit. Daarom zoekt {employer} een {title}.',
  'Wij zoeken een collega: {title}, standplaats {place}.',
  'Heb je zin in een nieuwe baan? {employer} heeft een vacature voor {title} in {place}.',
  'Bij {employer} kun je beginnen als {title}. Je werkt in {place}.',
  '{title} gezocht in {place} en omgeving.',
];
export const AGENCY_OPENINGS = [
  'Voor een van onze opdrachtgevers in {place} zoekt {employer} een {title}.',
  '{employer} zoekt voor een klant in {place} een {title}.',
  'Via {employer} kun je in {place} aan het werk als {title}.',
];
/** About the work itself, by sector. */
export const SETTINGS: Readonly<Record<string, readonly string[]>> = {
  zorg: [
    'Je werkt met een vast team op onze locatie.',
    'Onze cliënten wonen thuis en jij komt bij hen langs.',
    'Aandacht voor mensen staat bij ons voorop.',
  ],
  horeca: [
    'Het is bij ons bijna altijd druk en gezellig.',
    'Onze gasten komen uit de buurt en van ver.',
    'In de keuken en de bediening helpt iedereen elkaar.',
  ],
  handel: [
    'Je staat in een winkel met vaste klanten.',
    'Wij verkopen spullen voor in en om het huis.',
    'De winkel is zes dagen in de week open.',
  ],
  logistiek: [
    'Vanuit ons magazijn gaan elke dag duizenden pakketten weg.',
    'Je werkt in een moderne hal.',
    'Wij werken met scanners en een vaste looproute.',
  ],
  transport: [
    'Onze wagens rijden door de hele regio.',
    'Je krijgt een vaste wagen en een vaste route.',
    'De planner deelt de ritten een dag van tevoren in.',
  ],
  bouw: [
    'Wij bouwen en verbouwen woningen in de regio.',
    'Je werkt in een kleine ploeg op wisselende projecten.',
    'Wij verzorgen het vervoer naar het werk.',
  ],
  techniek: [
    'Wij installeren en onderhouden bij bedrijven en bij mensen thuis.',
    'Je werkt met een ervaren monteur samen.',
    'Gereedschap en werkkleding krijg je van ons.',
  ],
  industrie: [
    'In onze fabriek maken wij producten voor heel Europa.',
    'Op de afdeling werken mensen uit veel landen.',
    'Veiligheid gaat bij ons voor alles.',
  ],
  schoonmaak: [
    'Je maakt schoon op vaste adressen.',
    'Je krijgt uitleg en goede spullen.',
    'Je werkt met een klein team of alleen.',
  ],
  ict: [
    'Wij maken software voor gemeenten en zorg.',
    'Je werkt in een team van zes mensen.',
    'Een deel van de week werk je thuis.',
  ],
  onderwijs: [
    'Op onze school zitten leerlingen uit veel landen.',
    'Je werkt nauw samen met de leraren.',
    'Wij hebben een hecht team.',
  ],
  kinderopvang: [
    'Op onze groepen zitten kinderen van nul tot vier jaar.',
    'Je staat altijd met een collega op de groep.',
    'Wij gaan elke dag naar buiten.',
  ],
  groen_en_landbouw: [
    'Wij telen groente in een moderne kas.',
    'Je werkt met het seizoen mee.',
    'Onze tuin ligt vlak bij een bushalte.',
  ],
};
export const OTHER_SETTINGS = [
  'Wij zijn een bedrijf met korte lijnen.',
  'Je komt in een team waarin iedereen elkaar helpt.',
  'Je krijgt de tijd om het werk te leren.',
  'Wij werken al jaren in deze regio.',
];

export const TASK_HEADS = ['Wat ga je doen?', 'Je taken:', 'Dit is je werk:', 'Jouw werkzaamheden', 'Taken'];
export const ASK_HEADS = ['Wat vragen wij?', 'Wij vragen:', 'Dit breng je mee:', 'Functie-eisen', 'Eisen:'];
export const OFFER_HEADS = ['Wat bieden wij?', 'Wij bieden:', 'Dit krijg je:', 'Ons aanbod'];

export const DUTCH_SENTENCES: Readonly<Partial<Record<CefrLevel, readonly string[]>>> = {
  A0: ['Nederlands is niet nodig', 'Je hoeft geen Nederlands te spreken'],
  A1: ['een paar woorden Nederlands is genoeg', 'Nederlands op niveau A1'],
  A2: ['je spreekt een beetje Nederlands', 'Nederlands op niveau A2', 'basiskennis van het Nederlands'],
  B1: ['je spreekt Nederlands', 'Nederlands op niveau B1', 'je kunt een gesprek voeren in het Nederlands'],
  B2: [
    'je spreekt en schrijft goed Nederlands',
    'goede beheersing van de Nederlandse taal',
    'Nederlands op niveau B2',
  ],
  C1: ['uitstekende beheersing van de Nederlandse taal', 'vloeiend Nederlands in woord en geschrift'],
  C2: ['perfect Nederlands in woord en geschrift'],
};
export const LANGUAGE_SENTENCES = [
  'goed {language} is een plus',
  'je spreekt ook {language}',
  '{language} op niveau {level}',
];
export const HOURS_SENTENCES = [
  'een baan voor {hours} per week',
  'je werkt {hours} per week',
  '{hours} per week, in overleg',
];
export const CONTRACT_SENTENCES: Readonly<Record<ContractKind, readonly string[]>> = {
  permanent: ['een vast contract', 'meteen een vaste aanstelling', 'een contract voor onbepaalde tijd'],
  temporary: [
    'een jaarcontract met kans op verlenging',
    'een contract voor bepaalde tijd',
    'een tijdelijk contract van zeven maanden',
  ],
  agency: ['een uitzendcontract', 'je werkt op uitzendbasis'],
  on_call: ['een oproepcontract', 'een flexcontract'],
  internship: ['een stageplek'],
  volunteer: ['vrijwilligerswerk'],
  self_employed: ['je werkt als zzp’er'],
};
export const CIRCUMSTANCE_SENTENCES: Readonly<Record<Circumstance, readonly string[]>> = {
  standing: ['het is staand werk', 'je staat de hele dag'],
  sitting: ['het is zittend werk'],
  screen_work: ['je werkt veel achter de computer'],
  lifting: ['je moet kunnen tillen tot 20 kg', 'fysiek zwaar werk'],
  outdoors: ['je werkt buiten', 'werk in de buitenlucht'],
  heights: ['je werkt op hoogte'],
  heat_or_cold: ['je werkt in de kou'],
  noise: ['er is lawaai, gehoorbescherming krijg je van ons'],
  dust_or_chemicals: ['je werkt met chemische middelen'],
  shifts: ['je werkt in ploegendienst', 'werk in twee ploegen'],
  nights: ['ook nachtdiensten'],
  weekends: ['je werkt ook in het weekend', 'soms op zaterdag'],
  irregular_hours: ['je werkt onregelmatige diensten', 'wisselende werktijden'],
  alone: ['je werkt vaak alleen'],
  driving: ['je zit veel achter het stuur'],
  line_work: ['je werkt aan de lopende band'],
  travel: ['je reist door het hele land'],
};
export const HABITS = [
  'ervaring is een pré, geen must',
  'je bent flexibel',
  'minimaal een jaar ervaring',
  'je bent een teamspeler',
  'representatief voorkomen',
  'een hands-on mentaliteit',
  'eigen vervoer',
];
export const EXTRAS = [
  'vergoeding van reiskosten',
  'werkkleding',
  'elke week uitbetaald',
  'pensioen vanaf de eerste dag',
  'hulp bij het leren van Nederlands',
  '25 vakantiedagen',
];
export const CLOSING =
  'Dit is een voorbeeldvacature. Zij bestaat niet echt en u kunt er niet op solliciteren.';
