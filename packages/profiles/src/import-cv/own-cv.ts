// SPDX-License-Identifier: EUPL-1.2
import type { WorkKind } from '../profile.ts';
import type { CvLine } from './cv-lines.ts';

/**
 * What Opstap itself writes in a CV, in the four languages: `profile.jobs.kinds`, `profile.in_own_words` and `profile.cv.compared` of
 * the texts. A CV that comes back is then read as it was told.
 */
const KINDS: Readonly<Record<WorkKind, RegExp>> = {
  paid: /^(?:betaald werk|paid work|оплачувана робота|оплачиваемая работа)(?:$|,\s*)/iu,
  unpaid:
    /^(?:onbetaald, thuis of in de familie|unpaid, at home or in the family|без оплати, вдома або в родині|без оплаты, дома или в семье)(?:$|,\s*)/iu,
  informal:
    /^(?:informeel: klusjes of meehelpen, zonder contract|informal: odd jobs or helping out, without a contract|неофіційно: підробітки або допомога, без договору|неофициально: подработки или помощь, без договора)(?:$|,\s*)/iu,
  volunteer: /^(?:vrijwilligerswerk|volunteering|волонтерство|волонтёрство)(?:$|,\s*)/iu,
};
const OWN_WORDS = /“([^”\n]+)” \((?:in eigen woorden|in own words|власними словами|своими словами)\)/gu;
const COMPARED =
  /,?\s*(?:In Nederland ongeveer|In the Netherlands about|У Нідерландах приблизно|В Нидерландах примерно):[\s\S]{0,300}?(?:geen diplomawaardering|not an evaluation of the diploma|не оцінка диплома|не оценка диплома)\./gu;
const PAGE = /^Opstap · \p{L}+ \d+ \/ \d+$/gmu;
const IMPORTED =
  /^[\s•–-]*(?:Naam van dit werk|Name of this work|Назва цієї роботи|Название этой работы):\s(?:ESCO|CompetentNL)\s.*$/gmu;

/** The text without what Opstap puts around the words of the person. */
export function withoutOwnMarks(text: string): string {
  // A PDF has some letters in two parts.
  return text
    .normalize('NFC')
    .replace(OWN_WORDS, '$1')
    .replace(COMPARED, '')
    .replace(PAGE, '')
    .replace(IMPORTED, '');
}

/** `whole`: the line as it stands in the CV. */
export type WorkLine = CvLine & { workKind?: WorkKind; whole?: string };

/** Of the line that begins with a kind of work ("Betaald werk, 7 jaar, tot 2022"): the kind, and the rest as its text. */
export function workLine(line: CvLine): WorkLine {
  for (const kind of Object.keys(KINDS) as WorkKind[]) {
    const length = KINDS[kind].exec(line.text)?.[0].length;
    if (length) {
      const { text: whole, start } = line;
      return { ...line, text: whole.slice(length), start: start + length, workKind: kind, whole };
    }
  }
  return line;
}
