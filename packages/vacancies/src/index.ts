// SPDX-License-Identifier: EUPL-1.2
export { CSV_FIELDS, type CsvMapping, mappingFaults, ownMapping, readCsvVacancy } from './formats/csv.ts';
export { positionOpenings, readPositionOpening } from './formats/hr-open.ts';
export { jsonLdIn } from './formats/html.ts';
export { jobPostingsIn, readJobPosting } from './formats/job-posting.ts';
export { readVumVacancy, vumVacanciesIn } from './formats/vum.ts';
export { asJobPosting } from './generate/as-job-posting.ts';
export { type GenerateOptions, generateVacancies } from './generate/generate-vacancies.ts';
export type { RawVacancy, ReadRow } from './raw-vacancy.ts';
export { ROW_FAULTS } from './raw-vacancy.ts';
export {
  buildVacancyReader,
  DAYS_OPEN,
  type ReadVacancyOptions,
  readText,
  readVacancy,
  type VacancyReader,
} from './read-vacancy.ts';
export {
  CONTRACT_KINDS,
  type ContractKind,
  EXTRACTED_FIELDS,
  type ExtractedField,
  RED_FLAGS,
  type RedFlag,
  type Requirement,
  type Span,
  type Vacancy,
  type Wage,
} from './vacancy.ts';
