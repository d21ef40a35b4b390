// SPDX-License-Identifier: EUPL-1.2
export { randomPerson } from './random-person.ts';
export { randomVacancies } from './random-vacancies.ts';
