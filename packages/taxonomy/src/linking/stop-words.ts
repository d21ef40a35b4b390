// SPDX-License-Identifier: EUPL-1.2

import { type Word, wordsOf } from './words.ts';

/** Words that do not tell which work it is: small words, and the frame of a sentence about work ("I worked as"). */
const WORDS = `
de het een en of van in voor bij met op aan te ten ter als tot uit om naar door over zonder ik wij we mijn ons onze was ben heb had werd is zijn
werk werkte werken gewerkt baan jaar jaren maanden sinds vanaf nu al altijd ook dan er die dat dit daar hun haar hem niet wat meer veel via e.d enzo laatste
the a an and or of at for with on to by from as i i'm i've ive im we my our was am were have had been is are it used worked work working job years year months since now always also
that this their them they not what more mostly own by into then
і й та а або чи у в з із зі на по до для при від за про як я ми моя мій моє наш була був були є бути працюю працювала працював працювати робота роботі роботи років роки рік року місяців
стаж досвід зараз потім спочатку завжди також що це там їх їм не мав мала маю свій своя свою своє свої своїх своєму своєю під час разом весь
и или с со из к о об от у во на по за для при как я мы мой моя моё наш была был были есть быть работаю работала работал работать работа работе работы лет год года годы месяцев
опыт опыта сейчас потом сначала всегда также что это там их им не имею свой своя свою своё свои своих своем вместе после весь
`;

const [LATIN, CYRILLIC] = [false, true].map((wanted) =>
  wordsOf(WORDS).filter((word) => word.isCyrillic === wanted),
);
const LATIN_WORDS = new Set(LATIN?.map(({ folded }) => folded));
/** By sound, so that the frame of a sentence in Latin letters ("pratsiuvala") is one too. */
const CYRILLIC_SOUNDS = new Set(CYRILLIC?.map(({ sound }) => sound));
/** Shorter ones sound like words of another language. */
const SHORTEST_IN_LATIN_LETTERS = 5;

/** The words that say something; all of them when none does. */
export function contentOf(words: readonly Word[]): readonly Word[] {
  const content = words.filter((word) => !isStopWord(word));
  return content.length > 0 ? content : words;
}

function isStopWord({ folded, sound, isCyrillic }: Word): boolean {
  if (/^\d+$/.test(folded)) return true;
  if (isCyrillic) return CYRILLIC_SOUNDS.has(sound);
  return LATIN_WORDS.has(folded) || (sound.length >= SHORTEST_IN_LATIN_LETTERS && CYRILLIC_SOUNDS.has(sound));
}
