// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@opstap/contract';
import { type Area, bind } from '../../area.ts';
import { findCourses } from './find-courses.ts';

export const languageArea: Area = {
  name: 'language',
  bindings: [bind(routes.findCourses, findCourses)],
  jobs: [],
  tables: ['language.source', 'language.provision'],
};
