// SPDX-License-Identifier: EUPL-1.2

/** Every operation's method and path. Apart from the schemas, so that the browser's client needs no schema library. */
export const OPERATIONS = {
  createJourney: { method: 'post', path: '/v1/journeys' },
  createJourneyDocument: { method: 'post', path: '/v1/journey-documents' },
  createHiringDocument: { method: 'post', path: '/v1/hiring-documents' },
  createProfileDocument: { method: 'post', path: '/v1/profile-documents' },
  listFacts: { method: 'get', path: '/v1/facts' },
  listSteps: { method: 'get', path: '/v1/steps' },
  listMunicipalities: { method: 'get', path: '/v1/municipalities' },
  findOccupations: { method: 'get', path: '/v1/occupations' },
  listProfessions: { method: 'get', path: '/v1/professions' },
  getProfession: { method: 'get', path: '/v1/professions/{id}' },
  listTaxonomies: { method: 'get', path: '/v1/taxonomies' },
  findConcepts: { method: 'get', path: '/v1/concepts' },
  findCourses: { method: 'get', path: '/v1/courses' },
  listVacancies: { method: 'get', path: '/v1/vacancies' },
  getVacancy: { method: 'get', path: '/v1/vacancies/{id}' },
  findMatches: { method: 'post', path: '/v1/matches' },
  createHandOver: { method: 'post', path: '/v1/hand-overs' },
  getHandOver: { method: 'get', path: '/v1/hand-overs/{id}' },
  saveHandOver: { method: 'put', path: '/v1/hand-overs/{id}' },
  deleteHandOver: { method: 'delete', path: '/v1/hand-overs/{id}' },
  giveFeedback: { method: 'post', path: '/v1/feedback' },
} as const;

export type OperationId = keyof typeof OPERATIONS;
