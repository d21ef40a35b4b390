// SPDX-License-Identifier: EUPL-1.2
import { type CefrLevel, isCefrLevel } from '@opstap/kernel';
import { type Found, type Piece, sentencesOf } from './found.ts';

const DUTCH =
  /(?<!\p{L})(?:nederlands(?:e|talig(?:e)?)?(?!\p{L})(?! (?:bedrijf|markt|recht|wet\p{L}*|paspoort|rijbewijs|diploma|identiteit\p{L}*|keuken|gerecht\p{L}*|spoor\p{L}*|adres|bank\p{L}*|werk\p{L}*|economie|klant\p{L}*|arbeid\p{L}*|belasting\p{L}*|loon\p{L}*))|dutch|taalniveau|taal:)/iu;
const NOT_NEEDED =
  /(?:geen|zonder|niet|hoeft|hoeven|no|not|optional|isn['’]t|unnecessary)(?:[^.!?\n]{0,28})(?:nederlands|dutch|nodig|vereist|required|necessary|noodzakelijk|must|verplicht|eis)|(?:nederlands|dutch)[^.!?\n,]{0,40}(?:niet nodig|geen vereiste|geen eis|geen must|hoeft niet|hoef je niet|not (?:needed|required|necessary)|niet verplicht|niet vereist|is een pr[eé]|is een plus|a plus|mag maar|maakt niet uit|leer je)/iu;
/** Either language will do, so Dutch is not asked. */
const EITHER =
  /(?:engels|duits|pools|oekra[ïi]ens|russisch|english)\s*(?:\([^)]*\)\s*)?(?:,\s*\p{L}+\s*)?(?:of|or|\/)\s*(?:\p{L}+ )?(?:nederlands|dutch)|(?:nederlands|dutch)\s*(?:\([^)]*\)\s*)?(?:,\s*\p{L}+\s*)?(?:of|or|\/)\s*(?:\p{L}+ )?(?:engels|duits|pools|english|oekra[ïi]ens|russisch)/iu;
const WORDS: readonly (readonly [CefrLevel, RegExp])[] = [
  ['A1', /(?:paar|enkele|a few|some) (?:woorden|woordjes|words)/iu],
  [
    'A2',
    /(?:beetje|basis|basic|eenvoudig\p{L}*|simpel\p{L}*|redden|redelijk\p{L}* verstaan|elementair\p{L}*|verstaanba\p{L}*|begrijp\p{L}*(?: een beetje)?|a little|beginnend\p{L}*|kort\p{L}* (?:zinnen|instructies))/iu,
  ],
  [
    'C1',
    /(?:uitstekend\p{L}*|perfect\p{L}*|vloeiend\p{L}*|foutlo\p{L}*|moedertaal\p{L}*|feilloos|uitmuntend\p{L}*|excellent\p{L}*|fluent\p{L}*|native|vlekkeloos|zeer goed\p{L}*|onberispelijk\p{L}*)/iu,
  ],
  [
    'B2',
    /(?:goed\p{L}*|prima|sterk\p{L}*|woord en geschrift|good|mondeling en schriftelijk|vlot\p{L}*|professioneel|strong)/iu,
  ],
  [
    'B1',
    /(?:redelijk\p{L}*|voldoende|praatje|gesprek\p{L}*|spreek\p{L}*|spreken|sprek\p{L}*|reasonable|communic\p{L}*|verstaan|voert|telefo\p{L}*)/iu,
  ],
];
const LEVEL = /(?<![\p{L}\d])(A0|A1|A2|B1|B2|C1|C2)(?![\p{L}\d])/u;

/** Which Dutch the work asks, in words or as a level. A0: it says that none is needed. */
export function dutchIn(text: string): Found<CefrLevel> | undefined {
  for (const sentence of sentencesOf(text)) {
    const named = DUTCH.exec(sentence.text);
    if (!named) continue;
    const level = levelOf(sentence.text, named.index);
    if (level === undefined) continue;
    return { value: level, spans: [wordsAround(sentence, named.index, named[0].length)] };
  }
  return undefined;
}

function levelOf(sentence: string, at: number): CefrLevel | undefined {
  const [part, place] = clauseAt(sentence, at);
  const written = LEVEL.exec(part.slice(place))?.[1] ?? LEVEL.exec(part)?.[1];
  if (written && isCefrLevel(written) && !/niet nodig|geen/iu.test(part)) return written;
  if (NOT_NEEDED.test(part) || EITHER.test(sentence)) return 'A0';
  return (
    WORDS.find(([, words]) => words.test(part))?.[0] ??
    (/taal|nederlandstalig|spreek|speak|beheers|machtig|nederlands/iu.test(part) ? 'B1' : undefined)
  );
}

/** The clause in which Dutch is named: a sentence may ask a driving licence and good English as well. */
function clauseAt(sentence: string, at: number): [part: string, place: number] {
  const before = Math.max(
    sentence.lastIndexOf(';', at),
    sentence.lastIndexOf(', ', at),
    sentence.lastIndexOf('. ', at),
  );
  const after = sentence
    .slice(at)
    .search(/;|\.\s|,\s(?!\s*(?:niveau|minimaal|minstens|op|level|[ABC][12]|of |or |maar|in woord))/u);
  const from = before < 0 ? 0 : before + 1;
  return [sentence.slice(from, after < 0 ? undefined : at + after), at - from];
}

function wordsAround({ text, from }: Piece, at: number, length: number): [number, number] {
  const [part, place] = clauseAt(text, at);
  const start = from + at - place + (part.length - part.trimStart().length);
  return [start, Math.max(start + part.trim().replace(/[.!?;,]+$/, '').length, from + at + length)];
}
