// SPDX-License-Identifier: EUPL-1.2

import type { CvLine } from './cv-lines.ts';
import type { JobPart, Period } from './cv-parts.ts';
import type { Entry } from './entries.ts';
import { type Label, labelOf } from './labels.ts';
import { piecesOf, trimPiece } from './pieces.ts';
import { type Places, placeIn } from './places.ts';

/** How sure a piece is the name of whoever gave the work: a legal form, quotes or a number; or a word such as "school". */
const FIRM =
  /[«»"“”„]|№|(?:^|\s)(?:no|nr)\.?\s*\d|(?<!\p{L})(?:ТОВ|ООО|ПП|ЧП|ФОП|ИП|АТ|ПАТ|ПрАТ|ОАО|ЗАО|КНП|КП|ДП|ДНЗ|ЗДО|ОКЛ|СТО|НВК|b\.?v|n\.?v|v\.?o\.?f|ltd|llc|inc|gmbh|corp|sp\. z o\.o)\.?(?!\p{L})|(?<!\p{L})(?:ім|им)\.\s/iu;
const ORGANISATION =
  /(?<!\p{L})(?:школа|ліцей|лицей|гімназія|гимназия|садок|лікарня|больница|поліклініка|поликлиника|клініка|клиника|аптека|завод|фабрика|комбінат|комбинат|університет|университет|інститут|институт|коледж|колледж|ресторан|магазин|супермаркет|готель|отель|компанія|компания|фірма|фирма|підприємство|предприятие|господарство|хозяйство|агентство|салон|центр|ательє|ателье|пекарня|склад|ферма|бюро|редакція|редакция|шахта|stichting|gemeente|bedrijf|bouwbedrijf|uitzendbureau|restaurant|ziekenhuis|lyceum|gymnasium|basisschool|hotel|fabriek|\p{L}+fabriek|supermarkt|winkel|modehuis|distributiecentrum|zorggroep|universiteit|schakelklas|bakery|factory|hospital|clinic|university|college|logistics|shipyard|company|agency|atelier|school|bank|studio)(?!\p{L})/iu;
/** A line that tells what was done rather than naming something. */
const SENTENCE = /[.!]$|^.{75,}$/u;
const MOST_TASKS = 12;
/** The words of a name of an occupation, and no others. */
const EXACT = 0.95;
/** Of lines after the period: title, employer, place. */
const MOST_AFTER = 3;

type Piece = { text: string; label?: Label; kind: 'firm' | 'organisation' | 'place' | 'plain'; line: number };

/** How much a text is like the name of an occupation, from 0 to 1. */
export type TitleScore = (text: string) => number;

/** Title, employer, place and tasks of one job; undefined when nothing in the entry can be a title. */
export function jobPart(
  { lines, anchor = -1 }: Entry,
  period: (Period & { start: number; end: number }) | undefined,
  places: Places,
  score: TitleScore,
): JobPart | undefined {
  const tasks: string[] = [];
  const pieces: Piece[] = [];
  const isDone = () =>
    pieces.some(({ kind, label }) => label === 'title' || kind === 'plain') &&
    pieces.length > 1 &&
    anchor >= 0;
  for (const [at, line] of lines.entries()) {
    const { text, told } = period && at === anchor ? without(line, period) : { text: line.text, told: '' };
    if (told) tasks.push(told);
    const labelled = labelOf(text);
    const isTask =
      labelled?.label === 'tasks' ||
      (line.isItem && at !== 0 && at !== anchor) ||
      (at > anchor &&
        !labelled &&
        (SENTENCE.test(text) || isExtra(text, at - anchor, anchor, isDone(), places)));
    if (isTask) tasks.push(labelled?.rest ?? text);
    else if (labelled && labelled.rest !== '')
      pieces.push({
        text: piecesOf(labelled.rest, { commas: false })[0] ?? '',
        label: labelled.label,
        kind: 'plain',
        line: at,
      });
    else pieces.push(...piecesIn(text, at, places));
  }
  const title = titleOf(pieces, score) ?? titleInFirm(pieces, score);
  if (!title) return undefined;
  const employer = employerOf(pieces, title);
  return {
    ...(period && { from: period.from, to: period.to, months: period.months }),
    title: title.text,
    employer: employer?.text,
    place: placeOf(pieces, title, employer, places),
    tasks: tasks.map(trimPiece).filter(Boolean).slice(0, MOST_TASKS),
    words: lines.map(({ text, whole = text }) => whole).join('\n'),
    ...(lines[anchor]?.workKind && { workKind: lines[anchor].workKind }),
    ...(title.kind === 'firm' && !title.label && { isTitleGuessed: true }),
  };
}

/** Lines after the period name title and employer only where those did not stand before it. */
function isExtra(text: string, after: number, anchor: number, isDone: boolean, places: Places): boolean {
  const isNamed =
    FIRM.test(text) || piecesOf(text, { commas: true }).some((one) => placeIn(one, places) !== undefined);
  if (after > MOST_AFTER + 1) return true;
  return isDone && !isNamed && (anchor > 0 || after > MOST_AFTER - 1);
}

/** `told`: a sentence behind the period, which is no name of anything. */
function without(
  { text, start }: CvLine,
  period: { start: number; end: number },
): { text: string; told: string } {
  const before = text.slice(0, Math.max(0, period.start - start)).replace(/\[\s*$/u, '');
  const after = text.slice(period.end - start).replace(/^\s*\]/u, '');
  const isSentence = before.trim() !== '' && /^\s*\)?\.\s/u.test(after);
  return isSentence
    ? { text: trimPiece(before), told: trimPiece(after) }
    : { text: trimPiece(`${before} \t ${after}`), told: '' };
}

/** By columns; by commas only where one of the parts is a firm or a place, since a title may have commas too. */
function piecesIn(text: string, line: number, places: Places): Piece[] {
  return piecesOf(text, { commas: false }).flatMap((column) => {
    const labelled = labelOf(column);
    if (labelled) return [{ text: labelled.rest, label: labelled.label, kind: 'plain' as const, line }];
    const parts = piecesOf(beforeBracket(column, places), { commas: true }).map((part) =>
      pieceOf(part, line, places),
    );
    return parts.length > 1 && parts.some(({ kind }) => kind !== 'plain')
      ? parts
      : [pieceOf(column, line, places)];
  });
}

/** "Cook (Poland, Warsaw)": a place in brackets stands apart like one behind a comma. */
function beforeBracket(text: string, places: Places): string {
  const found = /^(.*\S)\s*\(([^()]+)\)$/u.exec(text);
  const [, before = '', inside = ''] = found ?? [];
  return inside.split(/,\s*/).some((one) => placeIn(one, places) !== undefined)
    ? `${before}, ${inside}`
    : text;
}

function pieceOf(text: string, line: number, places: Places): Piece {
  const place = placeIn(text, places);
  if (place !== undefined) return { text: place, kind: 'place', line };
  return { text, kind: FIRM.test(text) ? 'firm' : ORGANISATION.test(text) ? 'organisation' : 'plain', line };
}

function titleOf(pieces: readonly Piece[], score: TitleScore): Piece | undefined {
  const labelled = pieces.find(({ label }) => label === 'title');
  if (labelled) return labelled;
  const free = pieces.filter(({ label, text }) => !label && /\p{L}{2}/u.test(text));
  for (const kind of ['plain', 'organisation'] as const) {
    const some = free.filter((piece) => piece.kind === kind);
    // Among equals the first, which `sort` keeps.
    const [best] = some
      .map((piece) => ({ piece, score: score(piece.text) }))
      .sort((a, b) => b.score - a.score);
    if (best) return best.piece;
  }
  return undefined;
}

/** "кухар ресторану «Смак»": the title begins a piece that names the employer. Without a title the piece itself has to do. */
function titleInFirm(pieces: Piece[], score: TitleScore): Piece | undefined {
  const at = pieces.findIndex(({ kind, label }) => kind === 'firm' && !label);
  const firm = pieces[at];
  if (!firm) return undefined;
  const words = firm.text.split(' ');
  const length = [3, 2, 1].find(
    (count) => count < words.length && score(words.slice(0, count).join(' ')) >= EXACT,
  );
  if (length === undefined) return firm;
  const title: Piece = { ...firm, text: words.slice(0, length).join(' '), kind: 'plain' };
  pieces.splice(at, 1, title, { ...firm, text: words.slice(length).join(' ') });
  return title;
}

function employerOf(pieces: readonly Piece[], title: Piece): Piece | undefined {
  const others = pieces.filter((piece) => piece !== title && (!piece.label || piece.label === 'employer'));
  return (
    others.find(({ label }) => label === 'employer') ??
    others.find(({ kind }) => kind === 'firm') ??
    others.find(({ kind }) => kind === 'organisation') ??
    others.find(({ kind, line }) => kind === 'plain' && Math.abs(line - title.line) <= 1)
  );
}

function placeOf(
  pieces: readonly Piece[],
  title: Piece,
  employer: Piece | undefined,
  places: Places,
): string | undefined {
  const labelled = pieces.find(({ label }) => label === 'place');
  if (labelled) return placeIn(labelled.text, places) || labelled.text;
  const named = pieces.find(({ kind, text }) => kind === 'place' && text !== '');
  if (named) return named.text;
  const after = employer ? pieces[pieces.indexOf(employer) + 1] : undefined;
  const isShort =
    after && after !== title && after.kind === 'plain' && /^\p{Lu}[\p{L}\s-]{2,30}$/u.test(after.text);
  return isShort && after.line === employer?.line ? after.text : undefined;
}
