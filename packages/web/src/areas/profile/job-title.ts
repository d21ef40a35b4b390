// SPDX-License-Identifier: EUPL-1.2
import type { Job } from '@opstap/profiles';
import type { Translator } from '@opstap/publication';
import type { Occupations } from './use-occupations.ts';

/** What a job is called on screen: as the list has it, else as the person wrote it. */
export function jobTitle({ occupation, ownTitle }: Job, { nameOf }: Occupations, t: Translator): string {
  return occupation ? nameOf('occupations', occupation) : ownTitle || t('profile.jobs.untitled');
}
