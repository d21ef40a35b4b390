// SPDX-License-Identifier: EUPL-1.2
export { shownSource } from './list-vacancies.ts';
export { vacancySink } from './save-vacancies.ts';
export { eachShown, listCopies, listShownAmong, listSources } from './vacancy-store.ts';
