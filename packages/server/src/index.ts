// SPDX-License-Identifier: EUPL-1.2
export type { Feedback } from './areas/feedback/feedback.ts';
export type { ListFeedbackOptions } from './areas/feedback/list-feedback.ts';
export { type CreatedJourney, createJourney, decideJourney } from './areas/journeys/create-journey.ts';
export type {
  ProvisionImportOptions,
  ProvisionImportReport,
} from './areas/language/import/import-provision.ts';
export type { OccupationLabel } from './areas/taxonomy/concept-store.ts';
export type { ImportOptions, ImportReport } from './areas/taxonomy/import/import-report.ts';
export type { CountedTaxonomy, TaxonomySink } from './areas/taxonomy/taxonomy.ts';
export type {
  ImportVacanciesOptions,
  ImportVacanciesReport,
} from './areas/vacancies/import/import-vacancies.ts';
export { VACANCY_FORMATS, type VacancyFormat } from './areas/vacancies/import/vacancy-formats.ts';
export { loadSynthetic } from './areas/vacancies/load-synthetic.ts';
export { minimumWageOf } from './areas/vacancies/minimum-wage.ts';
export type { SourceStats, VacancySink, VacancyToReview } from './areas/vacancies/vacancies.ts';
export { journeyDocument } from './documents/journey-document.ts';
export { renderPdf } from './documents/render-pdf.ts';
export { API_VERSION, type ApiContact, openApiDocument } from './http/openapi.ts';
export type { Administration, Stats } from './main/administration.ts';
export { connectOrOpen } from './main/connect-or-open.ts';
export { importProvision } from './main/import-provision.ts';
export { importCompetentNl, importEsco } from './main/import-taxonomy.ts';
export { importVacancies } from './main/import-vacancies.ts';
export { renderLeaflet } from './main/made-files.ts';
export { renderProfilePdf } from './main/render-profile-pdf.ts';
export { type ServerSettings, settingsFrom } from './main/settings.ts';
export { type RunningServer, type StartOptions, startServer } from './main/start-server.ts';
export type { Progress } from './storage/backup.ts';
export type { BackupHeader } from './storage/backup-format.ts';
export type { RestoreOptions } from './storage/restore.ts';
