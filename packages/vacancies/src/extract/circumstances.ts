// SPDX-License-Identifier: EUPL-1.2
import type { Circumstance } from '@opstap/taxonomy';
import { type Found, spanOf } from './found.ts';

const B = '(?<!\\p{L})';
const SIGNS: readonly (readonly [Circumstance, string])[] = [
  [
    'standing',
    `${B}(?:staand(?!e)|staan (?:en|of) lopen|lopen en staan|(?:je|u) (?:staat en loopt|loopt en staat)|(?:je )?(?:loopt|staat) (?:de )?hele (?:dag|dienst|avond)|[\\d.]+ stappen per dag|стоя(?:ча|чи)?|на ногах|staand(?:e)? (?:werk|beroep)|(?:veel|hele dag|de hele dag|lang|uren) (?:staan|staand|lopen)|je staat (?:de hele dag|veel|veel op)|op de been|standing(?: work| all day)?|on your feet)(?:[^.,;\\n]{0,12}dag)?`,
  ],
  [
    'sitting',
    `${B}(?:zittend(?!e)(?: \\p{L}*werk)?|zittend \\p{L}*werk|zit je|je zit (?:aan|achter|in)|сидяч\\p{L}*|сидя(?:чи)?|zittend(?:e)? (?:werk|beroep)|(?:veel|hele dag|de hele dag) (?:zitten|zittend)|je zit (?:de hele dag|veel)|sitting)`,
  ],
  [
    'screen_work',
    `${B}(?:beeldschermwerk|beeldscherm|(?:veel )?achter (?:de|een|je) (?:computer|beeldscherm|scherm|pc|laptop)|schermwerk|screen work)`,
  ],
  [
    'lifting',
    `${B}(?:zwaar voor je rug|zwaar til\\p{L}*|tilwerk|zware? (?:dozen|zakken|spullen|lasten|pakketten|materialen|werk)|(?:dozen|zakken|kruiwagens|pakketten|balen) (?:tillen|sjouwen|dragen|van \\d+ ?(?:kg|kilo))|heavy (?:lifting|work|boxes)|(?:важк|тяжел|тяжёл)\\p{L}* (?:робот|работ|фіз|физ)\\p{L}*|(?:zwaar |veel )?til(?:len|werk|t)(?:[^.,;\\n]{0,16}\\d+ ?(?:kg|kilo))?|tot \\d+ ?(?:kg|kilo) tillen|zwaar (?:lichamelijk|fysiek) werk|lichamelijk zwaar(?: werk)?|fysiek (?:zwaar|pittig)\\p{L}*(?: werk)?|sjouwen|lifting[^.,;\\n]{0,20}|\\d+ ?(?:kg|kilo) (?:kunnen )?tillen)`,
  ],
  [
    'outdoors',
    `${B}(?:в поле|в полі|на відкритому повітрі|на открытом воздухе|bij elk weer|in (?:weer en )?regen|(?:je werkt |veel |altijd |werk(?:en)? )?buiten(?: werken|werk|lucht|shuis)?(?!(?:land|dienst|gewoon|kant|ste|school|ge|stedelijk|sluit| werktijd|opvang|ruimte))(?!\\p{L})|in de buitenlucht|weer en wind|outdoors?|outside|weer of geen weer|на улице|надворі)`,
  ],
  [
    'heights',
    `${B}(?:klimmen|(?:op|van) (?:een |de )?(?:ladder|steiger|dak|hoogwerker)(?: werken)?|hoogwerker|(?:op|in) (?:grote )?hoogtes?|hoogtewerk|op (?:steigers?|daken|het dak|ladders?)|geen hoogtevrees|hoogtevrees|working at heights?)`,
  ],
  [
    'heat_or_cold',
    `${B}(?:(?:koel|vries)cel(?:len)?|bij de oven|(?:in|bij) (?:de )?vorst|холод\\p{L}*|(?:in de |bij )?(?:kou|koude|koeling|vriescel|koelcel|vrieshuis|hitte|warmte)|(?:het is |erg |heel |flink )?(?:warm|heet|koud)(?: in| zijn|e om|e ruimte|\\s*\\(|,|\\.)[^.,;\\n]{0,14}|-?\\d+ graden|cold (?:store|room)|gekoelde (?:ruimte|hal)|\\d+ degrees|fris(?!drank|se)|warm bij)`,
  ],
  [
    'noise',
    `${B}(?:lawaaiig\\p{L}*|gehoorbeschermers?|oordoppen|шум\\p{L}*|lawaai|herrie|gehoorbescherming|noisy|noise|geluid van machines|luidruchtig)`,
  ],
  [
    'dust_or_chemicals',
    `${B}(?:(?:je werkt|werken|werk) met (?:chemische |bestrijdings|schoonmaak|agressieve )?middelen|gewasbescherming\\p{L}*|lijm- en verfd\\p{L}*|zaagsel|stoffig\\p{L}*|стружк\\p{L}*|пил(?:ь|у)|пыль\\p{L}*|stof(?:fig\\p{L}*)?(?=[,. ;)]|$)(?! van)|lasrook|chemicali\\p{L}*|chemische (?:middelen|stoffen)|gevaarlijke stoffen|bestrijdingsmiddelen|dust|chemicals|oplosmiddelen|verfdamp\\p{L}*)`,
  ],
  [
    'shifts',
    `${B}(?:(?:vroege|late|dag|ochtend|middag|avond|vroeg|laat)[ -]*(?:\\/|en|of)-?[ ]?(?:late|vroege|avond|middag|laat|nacht)[- ]*(?:diensten?|ploeg(?:en)?)|(?:dag|ochtend|middag|avond)-?(?:\\/|, | en )(?:avond|middag|nacht|late)-?(?:dienst|ploeg)(?:en)?|(?:vroeg|vroege), laat|vol-?continu\\p{L}*|(?:8|10|12)-?uurs ?diensten|semi-?continu|wisseldienst\\p{L}*|roosterdienst\\p{L}*|(?:дві|две|три) (?:зміни|смены)|позмінн\\p{L}*|посменн\\p{L}*|(?:in )?(?:2|3|4|5|twee|drie|vier|vijf)[- ]?ploegen(?:dienst(?:en)?)?(?: \\([^)]*\\))?|ploegen(?:dienst(?:en)?|toeslag|systeem|rooster)?|in ploegen(?! van)|vroege en late dienst|(?:vroege|late|vroeg|laat)[ -]*(?:\\/|en|of)[ -]*(?:late?|vroege?)[- ]*diensten?|early and late shifts?|shift work|(?<!night )shifts?(?! leader| \\d|s? \\d))`,
  ],
  [
    'nights',
    `${B}(?:(?:tot|om|vanaf) (?:0?[1-4][.:]\\d\\d|0?[1-4] uur)(?: ?uur)?(?: 's nachts| beginnen)?(?! 's middags)|нічн\\p{L}*|ночн\\p{L}*|nacht(?:dienst\\p{L}*|werk|ploeg|en)?|'s nachts|’s nachts|night shifts?(?: [\\d:–-]+)?|nights|slaapdienst\\p{L}*)`,
  ],
  [
    'weekends',
    `${B}(?:(?:om het |elk |in het |ieder |one )?weekend(?:en|s|dienst\\p{L}*|werk)?|(?:ook )?(?:op )?(?:zaterdag|zondag)(?:en|ochtend\\p{L}*|s)?(?! gesloten| vrij)(?: en (?:een )?(?:koop)?zondag)?|saturdays?|sundays?|za[-/]zo|ma t\\/m za|zaterdagtoeslag|za(?= |=)|вихідн\\p{L}*|выходн\\p{L}*)`,
  ],
  [
    'irregular_hours',
    `${B}(?:storingsdienst\\p{L}*|consignatie\\p{L}*|stand-?by|(?:soms|vaak|ook|af en toe|regelmatig) ['’]s avonds|avond- en weekend\\p{L}*|wisselend rooster|variabele (?:uren|werktijden)|(?:soms |vaak )?(?:lange|wisselende) dagen|op afroep buiten|onregelmatig(?!heidstoeslag)\\p{L}*(?: (?:diensten?|werktijden|rooster|uren))?|wisselende (?:diensten|werktijden|tijden|uren)|ort(?!\\p{L})|irregular hours?|flexibele werktijden|gebroken diensten?|oproep- en avonddienst\\p{L}*|avonddiensten|bereikbaarheidsdienst\\p{L}*|piketdienst\\p{L}*|(?:vaak )?avonden)`,
  ],
  [
    'alone',
    `${B}(?:(?:veel|vaak|meestal|helemaal) alleen(?= in| op| aan|,|\\.)|alleen (?:in de|op de) (?:cabine|bus|auto|route|nacht|wagen|trein)|in je eentje|zelfstandig op (?:pad|route)|один на|сам на|(?:je werkt |werk je |werkt )(?:vaak |meestal |veel )?(?:alleen|zelfstandig op)|(?:je staat |je bent |you are |work )(?:er )?alone?(?: alleen)?(?: voor)?|solistisch|alleen op (?:pad|locatie|de groep)|alone)`,
  ],
  [
    'driving',
    `${B}(?:за рул[её]м|за кермом|(?:je |u )?rijd(?:t)? (?:met |in )(?:een |de |je )?(?:busje|bus|bestelbus|auto|vrachtwagen|wagen)|ritten|bezorgroute|achter het stuur|(?:je|u) rijdt (?!op een|van huis)[^.,;\\n]{0,30}|rijd je[^.,;\\n]{0,20}|(?:veel )?onderweg|chauffeur|rijden met|autorijden|bezorgen met|de hele dag (?:in de auto|met de \\p{L}+ op pad)|driving)`,
  ],
  [
    'line_work',
    `${B}(?:lopende band|(?:productie|inpak)lijn(?:en)?|aan de (?:lijn|band)|lijnwerk|bandwerk|production line|conveyor)`,
  ],
  [
    'travel',
    `${B}(?:door het hele land|in heel nederland|reizen door|veel reizen|reisbereid\\p{L}*|overnacht\\p{L}*|landelijk|op locatie bij klanten|internationaal? (?:ritten|transport)|travel(?:ling)?|op pad|van huis naar huis|slaapt aan boord)`,
  ],
];
const PATTERNS = SIGNS.map(([value, pattern]) => [value, new RegExp(`${pattern}(?!\\p{L})`, 'giu')] as const);
const NOT_SO = /(?:geen|niet|zonder|nooit|no|never)\s+(?:\p{L}+\s+)?$/iu;

/** Under what circumstances the work is done, as far as the text says. */
export function circumstancesIn(text: string): Found<Circumstance>[] {
  return PATTERNS.flatMap(([value, pattern]) => {
    const spans = [...text.matchAll(pattern)]
      .map((match) => spanOf(match))
      .filter(([from]) => !NOT_SO.test(text.slice(Math.max(0, from - 30), from)));
    return spans.length > 0 ? [{ value, spans }] : [];
  });
}
