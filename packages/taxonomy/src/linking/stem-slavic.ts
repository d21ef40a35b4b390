// SPDX-License-Identifier: EUPL-1.2

// Rules for Ukrainian and Russian together, on the common Latin spelling of `soundOf`, so that they also work for
// people who mix the two or who write them in Latin letters.

/** Endings of nouns and adjectives by case and number, the longest first. */
const CASES = new RegExp(
  `(${'oho omu eho emu iami imi ami iah iam aia iaia oiu eiu uiu iiu ah ih am im om em oi ei oe iv ov ev iu ia a e i o u'
    .split(' ')
    .join('|')})$`,
);
/** Women's forms and the men's forms that they meet, after the ending is off. */
const WOMEN: readonly (readonly [RegExp, string])[] = [
  [/v(schic|schik|chin|ic|ik|ec|c)$/, 'v'],
  [/telnic$/, 'tel'],
  [/(s?ch)ic$/, '$1ik'],
  [/nic$/, 'nik'],
  [/str(in)?$/, 'ster'],
  [/([lhrntdk])in$/, '$1'],
  [/(er|or|ar|ir|ur|ach|ich|al|el|il|ul|ot|[tmnfsbd])(k|sh)$/, '$1'],
];

/** The part of a word that stays the same in all its forms, women's and men's. */
export function stemSlavic(sound: string): string {
  if (sound.length < 4) return sound;
  const noun = cut(sound, CASES);
  for (const [pattern, men] of WOMEN)
    if (noun.length > 4 && pattern.test(noun)) return noun.replace(pattern, men);
  return noun;
}

function cut(word: string, endings: RegExp): string {
  const stem = word.replace(endings, '');
  return stem.length >= 3 ? stem : word;
}
