// SPDX-License-Identifier: EUPL-1.2
import type { Requirement } from '../vacancy.ts';
import { type Found, type Piece, phrasesOf, sentencesOf } from './found.ts';
import { lowerPattern } from './lower-case.ts';

/** Asked by law, or the work cannot be done without it. */
const NEEDED = lowerPattern(
  /(?<!\p{L})(?:vog|verklaring omtrent (?:het )?gedrag|big(?:-registratie|-geregistreerd|-nummer)?(?!\p{L})|bevoegdheid|code[- ]?95|(?:b-?)?vca(?:-\p{L}+)?|rijbewijs|chauffeurskaart|bestuurderskaart|ehbo|bhv|(?:las|heftruck|reachtruck|hoogwerker|lift)\p{L}*(?:certificaat|diploma)|heftruckcertificaat|lascertificaat|beveiligingspas|beveiliger (?:2|niveau 2)|diploma (?:verpleeg|verzorg)\p{L}*|kwalificatie\p{L}*|skj|geldig\p{L}* (?:certificaat|diploma|pas|papieren)|zwemdiploma|driving licen[cs]e|certificate|registration)(?!\p{L})/iu,
);
/** What employers write, and without which the work can be done, or learned. */
const HABIT = lowerPattern(
  /(?<!\p{L})(?:ervaring|ervaren|experience|enthousiast\p{L}*|flexibel\p{L}*|stressbestendig|representatief|hands-?on|9-tot-5|negen tot vijf|mentaliteit|aanpakker|teamplayer|team player|proactief|zelfstandig|nauwkeurig|klantgericht|gedreven|gemotiveerd|affiniteit|commerci[eë]\p{L}*|communicatief|een pr[eé]|is een plus|mooi meegenomen|eigen vervoer|eigen auto|in het bezit van een auto|werk- en denkniveau|hbo-?\p{L}*|mbo-?\p{L}*|vmbo-?\p{L}*|havo|diploma|opleiding|niet[- ]?rok\p{L}*|gastvrij|verzorgd\p{L}*|doorzetter|positie\p{L}* instelling|punctueel|spontaan\p{L}*|energiek\p{L}*|motivated|flexible|sportief|collegiaal|secuur|geduldig|oog voor detail|kennis van|handig|sociaal|eigen (?:gereedschap|handgereedschap|busje|laptop)|conditie|fit)(?!\p{L})/iu,
);
/** Asked as the least that will do. */
const LEAST = lowerPattern(
  /(?<!\p{L})(?:minimaal|minstens|ten minste|vereist|verplicht|required|afgeronde|must have)(?!\p{L})/iu,
);
const STUDY = lowerPattern(/(?<!\p{L})(?:mbo|hbo|wo|diploma|opleiding|bevoegdheid|bachelor|master)/iu);
const SAID_UNNEEDED = lowerPattern(
  /(?<!\p{L})(?:geen|niet nodig|zonder|niet vereist|hoeft niet|no)\s+(?:ervaring|diploma|opleiding|werkervaring|papieren|experience|vereiste)|ervaring (?:is )?niet nodig|dutch|nederlands|engels|english|oekra[ïi]ens|regelen wij/iu,
);
const OFFERED = lowerPattern(
  /(?<!\p{L})(?:wij bieden|we bieden|bieden wij|je krijgt|wat krijg|ons aanbod|salaris|we offer|wij zorgen|contract|per uur|bruto|reiskosten|pensioen|€)/iu,
);
const SECTION = lowerPattern(
  /(?<!\p{L})(?:eisen|wat vragen w[ei]j?|wij vragen|we vragen|functie-?eisen|profiel|wat (?:breng|neem) j[ei]j?|jij (?:hebt|bent)|je hebt|je bent|u hebt|you have|requirements|wie ben j[ei]j?|dit (?:ben|heb) j[ei]j?|in bezit van)/iu,
);

/** What the text asks of the person, each with its words, and whether the work really needs it. */
export function requirementsIn(text: string): Found<Requirement>[] {
  const found: Found<Requirement>[] = [];
  let isInSection = false;
  for (const sentence of sentencesOf(text)) {
    if (OFFERED.test(sentence.lower)) isInSection = false;
    if (SECTION.test(sentence.lower)) isInSection = true;
    for (const phrase of phrasesOf(sentence).flatMap(atAnd)) {
      const kind = kindOf(phrase.lower, isInSection);
      if (!kind) continue;
      const piece = trimmed(phrase);
      if (piece.text.length < 3 || piece.text.length > 160) continue;
      found.push({
        value: { text: piece.text, kind },
        spans: [[piece.from, piece.from + piece.text.length]],
      });
    }
  }
  return found;
}

function kindOf(text: string, isInSection: boolean): Requirement['kind'] | undefined {
  if (SAID_UNNEEDED.test(text) || OFFERED.test(text)) return undefined;
  if (/een pr[eé](?!\p{L})|is een plus|a plus|mooi meegenomen/iu.test(text)) return 'habit';
  if (NEEDED.test(text) || /geen hoogtevrees/iu.test(text) || (STUDY.test(text) && LEAST.test(text)))
    return 'needed';
  return HABIT.test(text) &&
    (isInSection ||
      /ervaring|ervaren|diploma|mbo|hbo|pr[eé]|experience|roker|mentaliteit|representatief|sportief|affiniteit|flexibel|eigen (?:vervoer|auto|gereedschap|handgereedschap)/iu.test(
        text,
      ))
    ? 'habit'
    : undefined;
}

function trimmed({ text, from }: Piece): Omit<Piece, 'lower'> {
  const start =
    /^(?:[\s\-–•*"'(]*)(?:(?:eisen|profiel|wij vragen|wat vragen wij|requirements|functie-eisen|en|je hebt|je bent|jij bent|jij hebt)\s*:?\s+)?/iu.exec(
      text,
    )?.[0].length ?? 0;
  const kept = text.slice(start).replace(/[\s.,;!]+$/u, '');
  return { text: kept, from: from + start };
}

/** "een heftruckcertificaat en minimaal 1 jaar ervaring" asks two things. */
function atAnd(phrase: Piece): Piece[] {
  const { text, from, lower } = phrase;
  const and = /\s+en\s+(?=(?:minimaal|minstens|een |in bezit|ervaring|kennis|rijbewijs|vog|vca))/iu.exec(
    text,
  );
  if (!and) return [phrase];
  const end = and.index + and[0].length;
  return [
    { text: text.slice(0, and.index), from, lower: lower.slice(0, and.index) },
    { text: text.slice(end), from: from + end, lower: lower.slice(end) },
  ];
}
