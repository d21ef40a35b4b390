// SPDX-License-Identifier: EUPL-1.2
import type { EducationLevel } from '../profile.ts';
import type { CvLine } from './cv-lines.ts';
import type { EducationPart } from './cv-parts.ts';
import { yearsIn } from './dates.ts';
import type { Entry } from './entries.ts';
import { labelOf } from './labels.ts';
import { trimPiece } from './pieces.ts';

/** From the surest word to the least sure; the first that fits says the level. */
const LEVELS: readonly (readonly [EducationLevel, RegExp])[] = [
  [
    'doctor',
    /кандидат наук|доктор (?:наук|філософії|философии)|аспірантур|аспирантур|ph\.?\s?d|doctor|gepromoveerd/iu,
  ],
  [
    'jonger_specialist',
    /молодший (?:спеціаліст|бакалавр)|младший (?:специалист|бакалавр)|junior (?:specialist|bachelor)|jonger specialist/iu,
  ],
  [
    'specialist_of_master',
    /магіст|магистр|master|спеціаліст(?!\p{L}*ност)|специалист|specialist|(?<!\p{L})m\.?(?:sc|a|ba)(?!\p{L})/iu,
  ],
  ['bachelor', /бакалавр|bachelor|(?<!\p{L})b\.?(?:sc|a|eng)(?!\p{L})/iu],
  [
    'beroepsopleiding',
    /кваліфікован\p{L}* робітни|квалифицированн\p{L}* рабоч|проф(?:есійно|ессионально|тех)|професійн\p{L}* (?:училище|ліцей)|профессиональн\p{L}* (?:училище|лицей)|(?<!\p{L})(?:ПТУ|СПТУ|ВПУ|ВПТУ|ДПТНЗ|ПТЛ)(?!\p{L})|vocational|qualified worker|skilled worker|beroepsopleiding|vakschool|(?<!\p{L})mbo(?!\p{L})/iu,
  ],
  ['jonger_specialist', /технікум|техникум|коледж|колледж|училище|college|technical school|technicum/iu],
  [
    'middelbaar',
    /середн\p{L}* (?:освіта|школа)|среднее|средняя|secondary|high school|(?<!\p{L})(?:школа|ліцей|лицей|гімназія|гимназия)(?!\p{L})|middelbare|(?<!\p{L})(?:havo|vwo|vmbo|lyceum|gymnasium)(?!\p{L})/iu,
  ],
];
/** A university without a degree says that somebody studied, not what they have. */
const STUDIED =
  /універ|универ|університет|інститут|институт|академі|академи|вища|высшее|universit|institute|academy|hogeschool/iu;
/** A course is no level of education. */
const COURSE =
  /^(?:курс|тренінг|тренинг|семінар|семинар|вебінар|вебинар|cursus|training|workshop|course|online course)/iu;

/** Level, what and where, and the year of the end; undefined when the entry is no education. */
export function educationPart({ lines }: Entry, years: string): EducationPart | undefined {
  const text = lines.map(({ text: line }) => labelOf(line)?.rest ?? line).join(', ');
  if (COURSE.test(text)) return undefined;
  const level = levelInWords(text);
  if (!level && !STUDIED.test(text)) return undefined;
  const year = lines.flatMap(({ start, end }) => yearsIn(years, start, end)).map((one) => one.year);
  return {
    level,
    name: nameOf(lines, years),
    ...(year.length > 0 && { year: Math.max(...year) }),
    words: lines.map(({ text: line }) => line).join('\n'),
  };
}

/** The level that the words of a diploma or school name. */
export function levelInWords(text: string): EducationLevel | undefined {
  return LEVELS.find(([, pattern]) => pattern.test(text))?.[0];
}

/** What was learned and where, without the years. */
function nameOf(lines: readonly CvLine[], years: string): string {
  return lines
    .map(({ text, start, end }) => {
      const labelled = labelOf(text);
      if (labelled?.label === 'period') return '';
      const from = labelled ? text.length - labelled.rest.length : 0;
      return withoutDates(text.slice(from), years.slice(start + from, end));
    })
    .filter(Boolean)
    .join(', ');
}

/** Where days and months were is blank in `years`: that is how they come off too. */
function withoutDates(text: string, years: string): string {
  const isDate = (at: number) =>
    years.charAt(at) === ' ' && text.charAt(at) !== ' ' && text.charAt(at) !== '\t';
  const kept = Array.from({ length: text.length }, (_, at) => (isDate(at) ? ' ' : text.charAt(at))).join('');
  return kept
    .replace(/(?:19[4-9]|20[0-9])\d(?:\s*[-–—]\s*(?:19[4-9]|20[0-9])\d)?(?:\s*(?:рік|р\.|год|г\.))?/gu, '\t')
    .split(/\s*\t\s*/)
    .map(trimPiece)
    .filter(Boolean)
    .join(', ');
}
