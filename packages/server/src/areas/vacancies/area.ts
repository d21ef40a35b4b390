// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@opstap/contract';
import { type Area, bind } from '../../area.ts';
import { deleteEndedVacancies } from './delete-ended-vacancies.job.ts';
import { getVacancy } from './get-vacancy.ts';
import { listVacancies } from './list-vacancies.ts';

export const vacanciesArea: Area = {
  name: 'vacancies',
  bindings: [bind(routes.listVacancies, listVacancies), bind(routes.getVacancy, getVacancy)],
  jobs: [deleteEndedVacancies],
  tables: ['vacancies.source', 'vacancies.import_run', 'vacancies.vacancy'],
};
