// SPDX-License-Identifier: EUPL-1.2

// Rules for Ukrainian and Russian together, on the common Latin spelling of `soundOf`, so that they also work for
// people who mix the two or who write them in Latin letters.

/** Endings of nouns and adjectives by case and number, the longest first. */
const CASES = new RegExp(
  `(${'oho omu eho emu iami imi ami iah iam aia iaia oiu eiu uiu iiu ah ih am im om em oi ei oe iv ov ev iu ia a e i o u'
    .split(' ')
    .join('|')})$`,
);
const REFLEXIVE = /(sia|s)$/;
/** Endings of verbs: praci-uvala, viklad-av, farb-uiu. */
const VERBS = /(uva|iuva|ova|eva|iva|va|a|ia|e|i|u)?(ti|t|v|la|li|lo|iu|esh|emo|ut|iut|it|at|iat|ete|ite)$/;

/** Women's forms and the men's forms that they meet, after the ending is off. */
const WOMEN: readonly (readonly [RegExp, string])[] = [
  [/telnic$/, 'tel'],
  [/(s?ch)ic$/, '$1ik'],
  [/nic$/, 'nik'],
  [/v(schic|chin|c|ec|schik)$/, 'v'],
  [/([lhrntdk])in$/, '$1'],
  [/(er|or|ar|ist|ent|ant|ir|ik|ur|ian|ach|ich|tel|ot|il|ul|al|iar)(k|sh)$/, '$1'],
];

/** The part of a word that stays the same in all its forms, women's and men's. */
export function stemSlavic(sound: string): string {
  if (sound.length < 4) return sound;
  const noun = cut(sound, CASES);
  for (const [pattern, men] of WOMEN)
    if (noun.length > 4 && pattern.test(noun)) return noun.replace(pattern, men);
  return noun;
}

/** The root of what may be a verb; the word itself when it is none. */
export function rootOfVerb(sound: string): string {
  const plain = sound.length > 6 ? sound.replace(REFLEXIVE, '') : sound;
  return cut(plain, VERBS);
}

function cut(word: string, endings: RegExp): string {
  const stem = word.replace(endings, '');
  return stem.length >= 3 ? stem : word;
}
