// SPDX-License-Identifier: EUPL-1.2
import { foldText } from '@opstap/taxonomy';

/** Towns that people come from, in Ukrainian, Russian, English and Dutch spelling. Dutch towns come from the reference data. */
const TOWNS = `Київ Киев Kyiv Kiev|Харків Харьков Kharkiv Charkiv Charkov|Одеса Одесса Odesa Odessa|Дніпро Днепр Dnipro|Львів Львов Lviv
Запоріжжя Запорожье Zaporizhzhia Zaporizja|Кривий-Ріг Кривой-Рог Kryvyi-Rih|Миколаїв Николаев Mykolaiv Mykolajiv|Маріуполь Мариуполь Mariupol Marioepol
Вінниця Винница Vinnytsia Vinnytsja|Херсон Kherson Cherson|Полтава Poltava|Чернігів Чернигов Chernihiv Tsjernihiv|Черкаси Черкассы Cherkasy Tsjerkasy
Хмельницький Хмельницкий Khmelnytskyi Chmelnytsky|Чернівці Черновцы Chernivtsi Tsjernivtsi|Житомир Zhytomyr Zjytomyr|Суми Сумы Sumy Soemy
Рівне Ровно Rivne|Івано-Франківськ Ивано-Франковск Ivano-Frankivsk|Тернопіль Тернополь Ternopil|Луцьк Луцк Lutsk Loetsk|Ужгород Uzhhorod Oezjhorod
Кропивницький Кропивницкий Kropyvnytskyi|Донецьк Донецк Donetsk|Луганськ Луганск Luhansk Loehansk|Сімферополь Симферополь Simferopol
Севастополь Sevastopol|Павлоград Pavlohrad|Мелітополь Мелитополь Melitopol|Бердянськ Бердянск Berdiansk|Краматорськ Краматорск Kramatorsk
Слов’янськ Славянск Sloviansk|Кременчук Кременчуг Kremenchuk|Біла-Церква Белая-Церковь Bila-Tserkva|Бровари Бровары Brovary|Ірпінь Ирпень Irpin
Буча Bucha|Умань Uman|Мукачево Mukachevo|Каховка Kakhovka|Ізюм Изюм Izium|Варшава Warsaw Warszawa Warschau|Краків Краков Krakow Krakau
Вроцлав Wroclaw|Прага Prague Praag Praha|Берлін Берлин Berlin Berlijn|Москва Moscow Moskou|Амстердам Amsterdam|Роттердам Rotterdam|Гаага Hague`;
const COUNTRY =
  /^(?:україна|украина|ukraine|oekraine|нідерланди|нидерланды|netherlands|the netherlands|nederland|польща|польша|poland|polen|німеччина|германия|germany|duitsland)$/;
const TOWN_MARK = /^(?:м|г|с|смт|пгт|місто|город|село|city of|plaats|stad)\.?\s+(?=\p{Lu})/u;
const REGION = /(?:област[ьі]|обл\.?|район|р-н|oblast|region|provincie)$/iu;

export type Places = ReadonlySet<string>;

/** `towns`: more names, such as those of municipalities. */
export function knownPlaces(towns: readonly string[]): Places {
  return new Set([...TOWNS.split(/[\s|]+/), ...towns].map(foldText));
}

/** The place that a piece of text names; '' for a country, which says nothing beside a town; undefined when it is no place. */
export function placeIn(piece: string, places: Places): string | undefined {
  const marked = TOWN_MARK.exec(piece);
  const name = (marked ? piece.slice(marked[0].length) : piece).replace(/[.,;()\s]+$/, '');
  if (COUNTRY.test(foldText(name))) return '';
  return marked || places.has(foldText(name)) || (REGION.test(name) && name.length < 40) ? name : undefined;
}
