// SPDX-License-Identifier: EUPL-1.2
export { reportsByVacancy } from './list-feedback.ts';
