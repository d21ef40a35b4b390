// SPDX-License-Identifier: EUPL-1.2

type Rule = readonly [pattern: RegExp, replacement: string];

/** Women's forms first, then plurals and verb endings, then the spelling of what is left. */
const DUTCH: readonly Rule[][] = [
  [
    [/(?<=..)(sters|ster)$/, 'er'],
    [/(?<=..)ares(sen)?$/, 'aar'],
    [/(?<=..)(eressen|eres|euse|euze)$/, 'er'],
    [/(?<=...)(trices|trice)$/, 'tor'],
    [/(?<=...)(ienne)$/, 'ien'],
    [/(?<=...)vrouw$/, 'man'],
    [/(?<=....)(istes|iste)$/, 'ist'],
  ],
  [
    [/(?<=...)heden$/, 'heid'],
    [/(?<=....)(en|s|e)$/, ''],
  ],
  [
    [/([^aeiou])\1$/, '$1'],
    [/([^aeiou])([aeou])\2([^aeiou])$/, '$1$2$3'],
    [/v$/, 'f'],
    [/z$/, 's'],
  ],
];

const ENGLISH: readonly Rule[][] = [
  [
    [/women$/, 'man'],
    [/woman$/, 'man'],
    [/men$/, 'man'],
    [/(?<=....)ress$/, 'er'],
    [/(?<=..)(waiter|waitress)es$/, '$1'],
  ],
  [
    [/(?<=...)ies$/, 'y'],
    [/sses$/, 'ss'],
    [/(ch|sh|x)es$/, '$1'],
    [/(?<=...)([^sui])s$/, '$1'],
  ],
  [[/(?<=....)(ing|ation|ion|er|or|ed|ist|ment|al|ic|y|e)$/, '']],
];

export function stemDutch(folded: string): string {
  return folded.length < 5 ? folded : apply(folded, DUTCH);
}

export function stemEnglish(folded: string): string {
  return folded.length < 4 ? folded : apply(folded, ENGLISH);
}

/** Of each group of rules the first that fits; of the last group all. */
function apply(word: string, groups: readonly (readonly Rule[])[]): string {
  return groups.reduce((result, group, at) => {
    if (at === groups.length - 1 && group.length > 1)
      return group.reduce((spelt, [pattern, replacement]) => spelt.replace(pattern, replacement), result);
    const rule = group.find(([pattern]) => pattern.test(result));
    return rule ? result.replace(rule[0], rule[1]) : result;
  }, word);
}
