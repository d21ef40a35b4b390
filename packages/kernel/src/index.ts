// SPDX-License-Identifier: EUPL-1.2
export { AppError, ERROR_STATUS, type ErrorKind, type FieldFault } from './app-error.ts';
export { CEFR_LEVELS, type CefrLevel, isCefrLevel } from './cefr.ts';
export { type EuroCents, euroCents, formatEuro, parseEuro } from './euro.ts';
export { isLanguage, LANGUAGE_NAMES, LANGUAGES, type Language } from './language.ts';
export { isMunicipalityCode, type MunicipalityCode } from './municipality-code.ts';
export {
  addDays,
  addMonths,
  dayNumber,
  fromDayNumber,
  isPlainDate,
  type PlainDate,
  plainDate,
  todayInAmsterdam,
} from './plain-date.ts';
export { type Random, randomFrom } from './random.ts';
export { formatNumber, formatShare } from './written-number.ts';
