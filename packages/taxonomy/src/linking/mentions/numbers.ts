// SPDX-License-Identifier: EUPL-1.2

/** Numbers as people write them out when they tell how long; each line the four languages of one number. */
const WRITTEN: readonly (readonly [number, string])[] = [
  [0.5, 'half|пів|пол'],
  [1.5, 'anderhalf|anderhalve|півтора|полтора'],
  [1, 'één|een|one|один|одну|одного|a'],
  [2, 'twee|two|два|дві|две|двох|двух'],
  [3, 'drie|three|три|трьох|трех|трёх'],
  [4, 'vier|four|чотири|четыре'],
  [5, "vijf|five|п['’ʼ]ять|пять"],
  [6, 'zes|six|шість|шесть'],
  [7, 'zeven|seven|сім|семь'],
  [8, 'acht|eight|вісім|восемь'],
  [9, "negen|nine|дев['’ʼ]ять|девять"],
  [10, 'tien|ten|десять'],
  [11, 'elf|eleven|одинадцять|одиннадцать'],
  [12, 'twaalf|twelve|дванадцять|двенадцать'],
  [13, 'dertien|thirteen|тринадцять|тринадцать'],
  [14, 'veertien|fourteen|чотирнадцять|четырнадцать'],
  [15, "vijftien|fifteen|п['’ʼ]ятнадцять|пятнадцать"],
  [16, 'zestien|sixteen|шістнадцять|шестнадцать'],
  [17, 'zeventien|seventeen|сімнадцять|семнадцать'],
  [18, 'achttien|eighteen|вісімнадцять|восемнадцать'],
  [19, "negentien|nineteen|дев['’ʼ]ятнадцять|девятнадцать"],
  [20, 'twintig|twenty|двадцять|двадцать'],
  [30, 'dertig|thirty|тридцять|тридцать'],
];

/** Matches a number in digits or in words. */
export const NUMBER = `\\d{1,2}(?:[.,]5)?|${WRITTEN.map(([, words]) => words).join('|')}`;

/** What `NUMBER` matched, as a number. */
export function numberOf(text: string): number {
  const written = WRITTEN.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(text));
  return written?.[0] ?? Number(text.replace(',', '.'));
}
