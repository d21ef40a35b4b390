// SPDX-License-Identifier: EUPL-1.2

/** The forms in which vacancies are read. Apart from the readers, so that a command can name them without loading those. */
export const VACANCY_FORMATS = ['job-posting', 'html', 'vum', 'hr-open', 'csv'] as const;
export type VacancyFormat = (typeof VACANCY_FORMATS)[number];
