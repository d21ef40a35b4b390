// SPDX-License-Identifier: EUPL-1.2
import { between, type Mention, spanOfMatch } from './mention.ts';

type Scale = 'rank' | 'category' | 'class';

/** The stem of the word for each scale; what follows it is an ending or a full stop. */
const SCALES: readonly (readonly [Scale, string])[] = [
  ['rank', 'розряд|разряд|розр|разр|razr[iy]?ad|rozr[iy]ad'],
  ['category', 'категор|kategor|categor'],
  ['class', 'клас|класс|klas|class'],
];
const ORDINALS: readonly (readonly [number | 'highest', string])[] = [
  ['highest', 'вищ|высш|hoogste|highest|vysh|vyssh'],
  [1, 'перш|перв|first|eerste'],
  [2, 'друг|втор|second|tweede'],
  [3, 'трет|third|derde'],
  [4, 'четверт|fourth|vierde'],
  [5, "п[’'ʼ]?ят|fifth|vijfde"],
  [6, 'шост|шест|sixth|zesde'],
];
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
const VALUE = `(?:(\\d)(?:\\s*-?\\s*(?:го|й|ій|ого|ої|а|я|ї|st|nd|rd|th|e|de|ste))?|(VIII|VII|VI|IV|V|III|II|I|ІІІ|ІІ|І)|(\\p{L}['’ʼ\\p{L}]*))`;

/** "5 розряду", "вищої категорії", "II категории", "grade 5", "1e klas". */
export function gradesIn(text: string): Mention[] {
  return SCALES.flatMap(([scale, words]) => {
    const before = between(`${VALUE}\\s+(?:${words})\\p{L}*\\.?`);
    return [...text.matchAll(before)].flatMap((match) => gradeOf(match, scale));
  }).concat([...text.matchAll(between('grade\\s+(\\d)()()'))].flatMap((match) => gradeOf(match, 'rank')));
}

function gradeOf(match: RegExpMatchArray, scale: Scale): Mention[] {
  const [, digit, roman, word] = match;
  const value = digit
    ? Number(digit)
    : roman
      ? ROMAN.indexOf(roman.toUpperCase().replaceAll('І', 'I')) + 1
      : ORDINALS.find(([, stems]) => new RegExp(`^(?:${stems})`, 'iu').test(word ?? ''))?.[0];
  return value ? [{ kind: 'grade', scale, value, ...spanOfMatch(match) }] : [];
}
