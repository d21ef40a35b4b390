// SPDX-License-Identifier: EUPL-1.2
import type { CefrLevel } from '@opstap/kernel';
import { type Found, type Piece, sentencesOf } from './found.ts';
import { levelIn } from './language-levels.ts';

const NOT_THE_LANGUAGE =
  '(?! (?:bedrijf|markt|recht|wet\\p{L}*|paspoort|rijbewijs|diploma|identiteit\\p{L}*|keuken|gerecht\\p{L}*|spoor\\p{L}*|adres|bank\\p{L}*|werk\\p{L}*|economie|klant\\p{L}*|arbeid\\p{L}*|belasting\\p{L}*|loon\\p{L}*|fruit|producten|collega\\p{L}*))';
const DUTCH = new RegExp(
  `(?<!\\p{L})(?:nederlands(?:e|talig(?:e)?)?(?!\\p{L})${NOT_THE_LANGUAGE}|dutch(?!\\p{L})|NL(?= [ABC][12])|(?<=beetje |goed |geen )NL(?!\\p{L})|n[іи]дерландсь?к\\p{L}*|н[іи]дерландск\\p{L}*|taalniveau|taal:|taal geen|zonder taal|language needed|without language|no language|без языка|язык не нужен|мова не потрібна|без мови)`,
  'iu',
);
const NOT_NEEDED =
  /(?:geen|zonder|niet|hoeft|hoeven|no|not|without|без|не)(?!\p{L})[^.!?\n,]{0,24}(?:nederlands|dutch|taal|language|nodig|vereist|required|necessary|needed|verplicht|eis|must|probleem|языка|нужен|потрібна|обов\S*|мови)|(?:nederlands|dutch)[^.!?\n,]{0,40}(?:niet nodig|geen vereiste|geen eis|geen must|hoeft niet|hoef je niet|not (?:needed|required|necessary)|niet verplicht|niet vereist|is een pr[eé]|is een plus|a plus|mag maar|maakt niet uit|geen probleem|optional)/iu;
const LANGUAGE = '(?:engels|duits|pools|oekra[ïi]ens|russisch|frans|english|german|polish)';
/** Either will do and no level stands with it, so Dutch is not asked. */
const EITHER = new RegExp(
  `${LANGUAGE}(?: ?\\([^)]*\\))?(?:, \\p{L}+)? ?(?:of|or|\\/) ?(?:nederlands|dutch)|(?:nederlands|dutch)(?:, \\p{L}+)? ?(?:of|or|\\/) ?(?:een |a )?(?:\\p{L}+ )?${LANGUAGE}`,
  'iu',
);
const SPOKEN = /taal|nederlandstalig|spreek|speak|spreken|beheers|machtig|nederlands|dutch|нідерланд/iu;

/** Which Dutch the work asks, in words or as a level. A0: it says that none is needed. */
export function dutchIn(text: string): Found<CefrLevel> | undefined {
  for (const sentence of sentencesOf(text)) {
    const named = DUTCH.exec(sentence.text);
    if (!named) continue;
    const level = levelOf(sentence.text, named.index, named[0].length);
    if (level !== undefined)
      return { value: level, spans: [wordsAround(sentence, named.index, named[0].length)] };
  }
  return undefined;
}

function levelOf(sentence: string, at: number, length: number): CefrLevel | undefined {
  const [part, place] = clauseAt(sentence, at);
  if (NOT_NEEDED.test(part)) return 'A0';
  const [before, after] = [part.slice(0, place), part.slice(place + length)];
  // "basis Engels of Nederlands": the word before two languages counts for both.
  const near =
    levelIn(before.split(/(?:, )/).at(-1) ?? '') ??
    levelIn(after.replace(new RegExp(`(?:of|or|en|and) (?:een |a )?(?:\\p{L}+ )?${LANGUAGE}.*`, 'iu'), ''));
  if (near !== undefined && !(EITHER.test(sentence) && near === 'B1')) return near;
  if (EITHER.test(sentence)) return 'A0';
  return SPOKEN.test(part) ? 'B1' : undefined;
}

/** The clause in which Dutch is named: a sentence may ask a driving licence and good English as well. */
function clauseAt(sentence: string, at: number): [part: string, place: number] {
  const before = Math.max(
    ...[';', ', ', '. ', ' – ', ': '].map((sign) => sentence.lastIndexOf(sign, at - 1)),
  );
  const after = sentence
    .slice(at)
    .search(
      /;|\.\s|\s–\s|,\s(?!\s*(?:niveau|minimaal|minstens|op|level|[ABC][12]|of |or |maar |in woord|als |geen ))/u,
    );
  const from = before < 0 ? 0 : before + 1;
  return [sentence.slice(from, after < 0 ? undefined : at + after), at - from];
}

function wordsAround({ text, from }: Piece, at: number, length: number): [number, number] {
  const [part, place] = clauseAt(text, at);
  const start = from + at - place + (part.length - part.trimStart().length);
  return [start, Math.max(start + part.trim().replace(/[.!?;,]+$/, '').length, from + at + length)];
}
