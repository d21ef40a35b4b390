// SPDX-License-Identifier: EUPL-1.2
import type { Circumstance } from '@opstap/taxonomy';
import type { Span } from '../vacancy.ts';
import { type Found, spanOf } from './found.ts';

const B = '(?<!\\p{L})';
const SIGNS: readonly (readonly [Circumstance, string])[] = [
  [
    'standing',
    `${B}(?:(?:veel|hele dag|de hele dag) op je (?:benen|voeten)|op je (?:benen|voeten)|(?:je )?(?:loopt|staat) (?:veel|lang|uren)|veel (?:lopen|loopwerk)|\\d+ (?:km|kilometer) (?:lopen|per dag lopen)|je bent veel aan het lopen|lopend en staand|stawerk|standing and walking|you (?:will )?(?:stand|be standing)|staand(?!e)|staan (?:en|of) lopen|lopen en staan|(?:je|u) (?:staat en loopt|loopt en staat)|(?:je )?(?:loopt|staat) (?:de )?hele (?:dag|dienst|avond)|[\\d.]+ stappen per dag|стоя(?:ча|чи)?|на ногах|staand(?:e)? (?:werk|beroep)|(?:veel|hele dag|de hele dag|lang|uren) (?:staan|staand|lopen)|je staat (?:de hele dag|veel|veel op)|op de been|standing(?: work| all day)?|on your feet)(?:[^.,;\\n]{0,12}dag)?`,
  ],
  [
    'sitting',
    `${B}(?:zittende? (?:functie|baan|houding)|zitwerk|je zit (?:het grootste deel|grotendeels)|desk job|seated(?: work)?|sitting work|zittend(?!e)(?: \\p{L}*werk)?|zittend \\p{L}*werk|zit je|je zit (?:aan|achter(?! het stuur)|in)|сидяч\\p{L}*|сидя(?:чи)?|zittend(?:e)? (?:werk|beroep)|(?:veel|hele dag|de hele dag) (?:zitten|zittend)|je zit (?:de hele dag|veel)|sitting)`,
  ],
  [
    'screen_work',
    `${B}(?:computerwerk|pc-werk|(?:je )?(?:werkt|zit|werken) (?:veel |vooral |de hele dag )?achter (?:de|een|je|twee|het) (?:computer|beeldscherm\\p{L}*|scherm\\p{L}*|pc|laptop)|twee schermen|behind a (?:computer|screen)|computer work|за комп['’ʼ]?ютером|за компьютером|beeldschermwerk|beeldscherm|(?:veel )?achter (?:de|een|je) (?:computer|beeldscherm|scherm|pc|laptop)|schermwerk|screen work)`,
  ],
  [
    'lifting',
    `${B}(?:zwa(?:ar|re) (?:\\p{L}+ )?(?:kisten|kratten|vaten|rollen|meubels|onderdelen|planten|stenen|tegels|gereedschap|platen|tassen|banden|goederen|machines|elementen|lading|til\\p{L}*)|(?:zwaar|fysiek|lichamelijk)(?:,| en)? (?:werk|arbeid|belastend\\p{L}*|inspannend\\p{L}*)|(?:flink|stevig|veel) sjouw\\p{L}*|sjouw(?:t|werk)|sterke rug|(?:tot|tot wel|van|maximaal|max\\.?) (?:circa |ca\\.? )?\\d{2} ?(?:kg|kilo)(?!s? per)|het werk is (?:fysiek |lichamelijk )?(?:zwaar|pittig)|(?:fysieke|lichamelijke) (?:baan|functie|arbeid|inspanning)|physical(?:ly)? (?:demanding|heavy|work|tough)|heavy (?:loads|items|parcels|physical)|carry(?:ing)? heavy|lift up to|(?:підніма|поднима|підйом|подъ[её]м)\\p{L}*|тягар\\p{L}*|тяжест\\p{L}*|zwaar voor je rug|zwaar til\\p{L}*|tilwerk|zware? (?:dozen|zakken|spullen|lasten|pakketten|materialen|werk)|(?:dozen|zakken|kruiwagens|pakketten|balen) (?:tillen|sjouwen|dragen|van \\d+ ?(?:kg|kilo))|heavy (?:lifting|work|boxes)|(?:важк|тяжел|тяжёл)\\p{L}* (?:робот|работ|фіз|физ)\\p{L}*|(?:zwaar |veel )?til(?:len|werk|t)(?:[^.,;\\n]{0,16}\\d+ ?(?:kg|kilo))?|tot \\d+ ?(?:kg|kilo) tillen|zwaar (?:lichamelijk|fysiek) werk|lichamelijk zwaar(?: werk)?|fysiek (?:zwaar|pittig)\\p{L}*(?: werk)?|sjouwen|lifting[^.,;\\n]{0,20}|\\d+ ?(?:kg|kilo) (?:kunnen )?tillen)`,
  ],
  [
    'outdoors',
    `${B}(?:in de (?:open|buiten)lucht|(?:alle|elke) weer(?:s?omstandigheden|typen|type)|weersomstandigheden|(?:ook )?(?:als het regent|in de regen)|regen of zon|zon of regen|outdoor work|in all weathers?|на вулиці|на свіжому повітрі|на свежем воздухе|под открытым небом|просто неба|в поле|в полі|на відкритому повітрі|на открытом воздухе|bij elk weer|in (?:weer en )?regen|(?:je werkt |veel |altijd |werk(?:en)? )?buiten(?: werken|werk|lucht|shuis)?(?!(?:land|dienst|gewoon|kant|ste|school|ge|stedelijk|sluit| werktijd|opvang|ruimte))(?!\\p{L})|in de buitenlucht|weer en wind|outdoors?|outside|weer of geen weer|на улице|надворі)`,
  ],
  [
    'heights',
    `${B}(?:(?:vanaf|vanuit|via|met) (?:een |de )?(?:ladder|steiger|hoogwerker)|hoogte(?:werk|angst)|hoog in de (?:lucht|bomen|mast)|boven op (?:het|een) dak|hoogwerkers?|(?:on|at) (?:great )?heights?|на висоті|на высоте|klimmen|(?:op|van) (?:een |de )?(?:ladder|steiger|dak|hoogwerker)(?: werken)?|hoogwerker|(?:op|in) (?:grote )?hoogtes?|hoogtewerk|op (?:steigers?|daken|het dak|ladders?)|geen hoogtevrees|hoogtevrees|working at heights?)`,
  ],
  [
    'heat_or_cold',
    `${B}(?:diepvries(?!er? aanvullen)(?:cel|hal|magazijn)?|vriezer|gekoelde?(?: (?:ruimte|hal|omgeving|werkruimte|magazijn|afdeling))|koele (?:ruimte|hal|omgeving|werkruimte|afdeling)|(?:het |er )?kan (?:er |het )?(?:in de \\p{L}+ )?(?:flink |erg |behoorlijk |best |soms )?(?:warm|heet|koud) (?:zijn|worden)|(?:wordt|is) het (?:in de \\p{L}+ )?(?:flink |erg |behoorlijk |best |soms )?(?:warm|heet|koud)|(?:’s|['’]s|in de) zomers? (?:is het )?(?:warm|heet)|(?:temperatuur|temperaturen) van|-?\\d+ ?(?:°|º) ?c?|hoge temperaturen|lage temperaturen|hete (?:ovens?|keuken|omgeving)|warme (?:kas|ruimte|omgeving|werkplek)|freezer|in the (?:cold|heat)|refrigerated|спек\\p{L}*|жарк\\p{L}*|на холоді|мороз\\p{L}*|(?:koel|vries)cel(?:len)?|bij de oven|(?:in|bij) (?:de )?vorst|холод\\p{L}*|(?:in de |bij )?(?:kou|koude|koeling|vriescel|koelcel|vrieshuis|hitte|warmte)|(?:het is |erg |heel |flink )?(?:warm|heet|koud)(?: in| zijn|e om|e ruimte|\\s*\\(|,|\\.)[^.,;\\n]{0,14}|-?\\d+ graden|cold (?:store|room)|gekoelde (?:ruimte|hal)|\\d+ degrees|fris(?!drank|se)|warm bij)`,
  ],
  [
    'noise',
    `${B}(?:rumoerig\\p{L}*|hard geluid|veel geluid|gehoor(?:bescherm|kap)\\p{L}*|oorkappen|loud(?: machines| environment)?|hearing protection|гучн\\p{L}*|громк\\p{L}*|lawaaiig\\p{L}*|gehoorbeschermers?|oordoppen|шум\\p{L}*|lawaai|herrie|gehoorbescherming|noisy|noise|geluid van machines|luidruchtig)`,
  ],
  [
    'dust_or_chemicals',
    `${B}(?:stofmasker|adem(?:bescherming|masker)|(?:las|verf|lijm|oplosmiddel)(?:damp|lucht)\\p{L}*|dampen|(?:met|en) (?:zuren|chloor|bleek|epoxy|verf en lijm)|(?:in|veel) (?:het )?stof(?! en aard)|asbest|fumes|хімі(?:я|єю|кат\\p{L}*)|хими(?:я|ей|кат\\p{L}*)|(?:je werkt|werken|werk) met (?:chemische |bestrijdings|schoonmaak|agressieve )?middelen|gewasbescherming\\p{L}*|lijm- en verfd\\p{L}*|zaagsel|stoffig\\p{L}*|стружк\\p{L}*|пил(?:ь|у)|пыль\\p{L}*|stof(?:fig\\p{L}*)?(?=[,. ;)]|$)(?! van)|lasrook|chemicali\\p{L}*|chemische (?:middelen|stoffen)|gevaarlijke stoffen|bestrijdingsmiddelen|dust|chemicals|oplosmiddelen|verfdamp\\p{L}*)`,
  ],
  [
    'shifts',
    `${B}(?:(?:twee|drie|vier|vijf)ploegen\\p{L}*|[2-5]-?ploegen\\p{L}*|ploegen(?:diensten|werk)|(?:dag|ochtend|middag|avond)ploeg(?:en)?|vroege? (?:of|en|\\/) late? (?:dienst|ploeg|shift)\\p{L}*|vroege (?:en|of) late diensten|(?:dag|ochtend)-? ?(?:en|of|\\/) ?(?:avond|middag)dienst\\p{L}*|wissel(?:ende )?ploegen|(?:rotating|two|three|2|3)[- ]shifts?|позмінн\\p{L}*|змінний графік|сменн\\p{L}* график|(?:vroege|late|dag|ochtend|middag|avond|vroeg|laat)[ -]*(?:\\/|en|of)-?[ ]?(?:late|vroege|avond|middag|laat|nacht)[- ]*(?:diensten?|ploeg(?:en)?)|(?:dag|ochtend|middag|avond)-?(?:\\/|, | en )(?:avond|middag|nacht|late)-?(?:dienst|ploeg)(?:en)?|(?:vroeg|vroege), laat|vol-?continu\\p{L}*|(?:8|10|12)-?uurs ?diensten|semi-?continu|wisseldienst\\p{L}*|roosterdienst\\p{L}*|(?:дві|две|три) (?:зміни|смены)|позмінн\\p{L}*|посменн\\p{L}*|(?:in )?(?:2|3|4|5|twee|drie|vier|vijf)[- ]?ploegen(?:dienst(?:en)?)?(?: \\([^)]*\\))?|ploegen(?:dienst(?:en)?|toeslag|systeem|rooster)|in ploegen(?! van)|vroege en late dienst|(?:vroege|late|vroeg|laat)[ -]*(?:\\/|en|of)[ -]*(?:late?|vroege?)[- ]*diensten?|early and late shifts?|shift work|(?<!night )shifts?(?! leader| \\d|s? \\d))`,
  ],
  [
    'nights',
    `${B}(?:nacht(?:ploegen|zorg|wacht\\p{L}*|elijk\\p{L}*|rit\\p{L}*|receptionist\\p{L}*|portier|baan|shift\\p{L}*|uren|toeslag|rooster)|(?:2[0-3]|00)[.:]\\d\\d(?: uur)?\\s*(?:-|–|—|tot|en)\\s*0?[3-8][.:]\\d\\d|(?:tussen|van) (?:2[0-3]|0) en 0?[3-8] uur|(?:om|vanaf) (?:[1-4]|een|twee|drie|vier) uur ['’]s (?:nachts|ochtends)|overnight|вночі|ночью|ніч\\p{L}*|(?:tot|om|vanaf) (?:0?[1-4][.:]\\d\\d|0?[1-4] uur)(?: ?uur)?(?: 's nachts| beginnen)?(?! 's middags)|нічн\\p{L}*|ночн\\p{L}*|nacht(?:dienst\\p{L}*|werk|ploeg|en)?|'s nachts|’s nachts|night shifts?(?: [\\d:–-]+)?|nights|slaapdienst\\p{L}*)`,
  ],
  [
    'weekends',
    `${B}(?:(?:zaterdag|zondag)(?:s|dienst\\p{L}*|middag\\p{L}*|avond\\p{L}*|werk)|weekend(?:rooster|uren|toeslag|baan|shift\\p{L}*|en)|(?:maandag|dinsdag|woensdag|donderdag|vrijdag|ma|di|wo|do|vr)\\.?\\s*(?:t\\/m|tot en met|-|–)\\s*(?:zaterdag|zondag|za|zo)|(?:za|zat)\\.? ?(?:en|of|\\/|\\+|&) ?zo|(?:op )?za(?:terdag)?(?:en)? (?:of|en\\/of) zo(?:ndag)?(?:en)?|(?:7|zeven) dagen (?:per|in de) week (?:open|geopend)|weekends?|суббот\\p{L}*|субот\\p{L}*|неділ\\p{L}*|воскресень\\p{L}*|(?:om het |elk |in het |ieder |one )?weekend(?:en|s|dienst\\p{L}*|werk)?|(?:ook )?(?:op )?(?:zaterdag|zondag)(?:en|ochtend\\p{L}*|s)?(?! gesloten| vrij)(?: en (?:een )?(?:koop)?zondag)?|saturdays?|sundays?|za[-/]zo|ma t\\/m za|zaterdagtoeslag|za(?= |=)|вихідн\\p{L}*|выходн\\p{L}*)`,
  ],
  [
    'irregular_hours',
    `${B}(?:wisselende (?:shifts|roosters?|werkdagen|uren)|onregelmatige? (?:diensten?|uren|tijden)|avond(?:en|diensten)? en (?:in (?:het|de) )?weekend\\p{L}*|avonden?\\/weekend\\p{L}*|['’]s avonds en in het weekend|(?:bereikbaarheids|storings|piket|wacht|oproep)dienst(?:en)?|(?:geen|niet) (?:vaste|9[- ]tot[- ]5) (?:tijden|uren|werktijden)|variabele? (?:diensten|rooster\\p{L}*|tijden)|flexibele (?:diensten|tijden|uren)|evenings and weekends|varying (?:shifts|hours)|variable hours|split shifts?|on[- ]call duty|плаваюч\\p{L}* графік|гнучк\\p{L}* графік|гибк\\p{L}* график|storingsdienst\\p{L}*|consignatie\\p{L}*|stand-?by|(?:soms|vaak|ook|af en toe|regelmatig) ['’]s avonds|avond- en weekend\\p{L}*|wisselend rooster|variabele (?:uren|werktijden)|(?:soms |vaak )?(?:lange|wisselende) dagen|op afroep buiten|onregelmatig(?!heidstoeslag)\\p{L}*(?: (?:diensten?|werktijden|rooster|uren))?|wisselende (?:diensten|werktijden|tijden|uren)|ort(?!\\p{L})|irregular hours?|flexibele werktijden|gebroken diensten?|oproep- en avonddienst\\p{L}*|avonddiensten|bereikbaarheidsdienst\\p{L}*|piketdienst\\p{L}*|(?:vaak )?avonden)`,
  ],
  [
    'alone',
    `${B}(?:solo(?=[ ,.])|in je uppie|(?:je )?(?:werkt|staat|rijdt|bent) (?:hier |er |meestal |vaak |grotendeels |veel |vooral )?alleen(?=[.,;]| en | op de | in de | achter | aan )|zonder (?:directe )?collega['’]?s|by yourself|on your own|самостійно на об|сам(?:а|) на зміні|одна на смене|(?:veel|vaak|meestal|helemaal) alleen(?= in| op| aan|,|\\.)|alleen (?:in de|op de) (?:cabine|bus|auto|route|nacht|wagen|trein)|in je eentje|zelfstandig op (?:pad|route)|один на|сам на|(?:je werkt |werk je |werkt )(?:vaak |meestal |veel )?(?:alleen|zelfstandig op)|(?:je staat |je bent |you are |work )(?:er )?alone?(?: alleen)?(?: voor)?|solistisch|alleen op (?:pad|locatie|de groep)|alone)`,
  ],
  [
    'driving',
    `${B}(?:(?:vrachtwagen|bus|taxi|touringcar|bestelbus|pakket|bezorg|besteldienst|distributie)chauffeur\\p{L}*|je (?:rijdt|rijd) (?:door|rond|langs|naar|elke dag|dagelijks)|(?:met|in) (?:de|een|je|onze) (?:bus|bestelbus|bedrijfsbus|werkbus|bedrijfsauto|servicebus|auto|wagen) (?:van de zaak )?(?:naar|langs|op pad|door|onderweg|de weg op)|veel kilometers|kilometers maken|de weg op|rondrijden|rijden (?:door|naar|langs)|on the road|drive (?:to|around|the|our|a)|behind the wheel|у дорозі|водіння|за рул[её]м|за кермом|(?:je |u )?rijd(?:t)? (?:met |in )(?:een |de |je )?(?:busje|bus|bestelbus|auto|vrachtwagen|wagen)|ritten|bezorgroute|achter het stuur|(?:je|u) rijdt (?!op een|van huis)[^.,;\\n]{0,30}|rijd je[^.,;\\n]{0,20}|(?:veel )?onderweg|chauffeur|rijden met|autorijden|bezorgen met|de hele dag (?:in de auto|met de \\p{L}+ op pad)|driving)`,
  ],
  [
    'line_work',
    `${B}(?:(?:verpakkings|vul|assemblage|sorteer|slacht|montage|oven|bottel|snij|was)lijn(?:en)?|langs de (?:band|lijn)|(?:sorteer|transport|inpak)band(?:en)?|lopendeband\\p{L}*|assembly line|conveyor belt|конвеєр\\p{L}*|конвейер\\p{L}*|lopende band|(?:productie|inpak)lijn(?:en)?|aan de (?:lijn|band)|lijnwerk|bandwerk|production line|conveyor)`,
  ],
  [
    'travel',
    `${B}(?:door heel (?:nederland|het land)|door het land|(?:meerdere|enkele|hele|paar) (?:dagen|nachten|week|weken)(?: per week)? (?:van huis|weg)|van huis weg|heel (?:nederland|europa|de benelux)|in het buitenland|buitenlandse (?:reizen|ritten)|wisselende (?:locaties|projecten|werkplekken)|verschillende locaties|reistijd|internationale ritten|away from home|відрядженн\\p{L}*|командировк\\p{L}*|door het hele land|in heel nederland|reizen door|veel reizen|reisbereid\\p{L}*|overnacht\\p{L}*|landelijk|op locatie bij klanten|internationaal? (?:ritten|transport)|travel(?:ling)?|op pad|van huis naar huis|slaapt aan boord)`,
  ],
];
const PATTERNS = SIGNS.map(([value, pattern]) => [value, new RegExp(`${pattern}(?!\\p{L})`, 'giu')] as const);
const NOT_SO = /(?:geen|niet|zonder|nooit|no|never|not|hoeft? niet|без|не)\s+(?:\p{L}+\s+)?$/iu;
/** "Weekend vrij" tells that there is no work then; "om de week een weekend vrij" that there is. */
const FREE_DAY = /^(?:weekend|zaterdag|zondag)/iu;
const FREE_AFTER = /^\P{L}{0,2}(?:\p{L}+ )?(?:niet nodig|gesloten|dicht|vrij)(?!\p{L})/iu;
const SOME_BEFORE = /(?:een|om de \p{L}+|elk|ieder)\s*$/iu;

/** Under what circumstances the work is done, as far as the text says. */
export function circumstancesIn(text: string): Found<Circumstance>[] {
  return PATTERNS.flatMap(([value, pattern]) => {
    const spans = [...text.matchAll(pattern)]
      .map((match) => spanOf(match))
      .filter((span) => isSaid(text, span));
    return spans.length > 0 ? [{ value, spans }] : [];
  });
}

function isSaid(text: string, [from, to]: Span): boolean {
  const before = text.slice(Math.max(0, from - 30), from);
  if (NOT_SO.test(before)) return false;
  return !(
    FREE_DAY.test(text.slice(from, to)) &&
    FREE_AFTER.test(text.slice(to, to + 40)) &&
    !SOME_BEFORE.test(before)
  );
}
