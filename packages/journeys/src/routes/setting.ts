// SPDX-License-Identifier: EUPL-1.2
import type { CefrLevel, PlainDate } from '@opstap/kernel';
import type { WorkKnowledge } from '@opstap/matching';
import type { Reference } from '@opstap/taxonomy';
import type { LessonHours, RouteLeg } from './route.ts';
import type { Situation } from './situation.ts';

export type Setting = {
  reference: Pick<Reference, 'language' | 'schemes'>;
  knowledge: WorkKnowledge;
  situation: Situation;
  target: string;
  /** Work that may be done on the way to the goal, nearest first. */
  meanwhile: readonly Meantime[];
  hours: LessonHours;
  on: PlainDate;
};

/** Work beside the rest, and what is known of the terms. */
export type Meantime = Omit<Extract<RouteLeg['subject'], { kind: 'meanwhile' }>, 'kind'>;

export function dutchFor(occupation: string, { profiles }: Pick<WorkKnowledge, 'profiles'>): CefrLevel {
  return profiles[occupation]?.dutch ?? 'A0';
}
