// SPDX-License-Identifier: EUPL-1.2
import type { Area } from '../area.ts';
import { feedbackArea } from '../areas/feedback/area.ts';
import { handOverArea } from '../areas/hand-over/area.ts';
import { journeysArea } from '../areas/journeys/area.ts';
import { languageArea } from '../areas/language/area.ts';
import { matchingArea } from '../areas/matching/area.ts';
import { recognitionArea } from '../areas/recognition/area.ts';
import { taxonomyArea } from '../areas/taxonomy/area.ts';
import { vacanciesArea } from '../areas/vacancies/area.ts';

export const areas: readonly Area[] = [
  feedbackArea,
  handOverArea,
  journeysArea,
  languageArea,
  matchingArea,
  recognitionArea,
  taxonomyArea,
  vacanciesArea,
];
