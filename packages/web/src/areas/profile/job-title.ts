// SPDX-License-Identifier: EUPL-1.2
import type { Job } from '@opstap/profiles';
import type { Translator } from '@opstap/publication';
import type { Occupations } from './use-occupations.ts';

/** What a job is called on screen: as the list or another classification has it, else as the person wrote it. */
export function jobTitle(
  { occupation, imported, ownTitle }: Job,
  { nameOf }: Occupations,
  t: Translator,
): string {
  if (imported) return imported.labels[t.language] ?? ownTitle;
  return occupation ? nameOf('occupations', occupation) : ownTitle || t('profile.jobs.untitled');
}
