// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import type { Job } from '@opstap/profiles';
import type { Translator } from '../translator.ts';

/** Where the comparison of Ukrainian levels with Dutch ones is from. */
export const LEVELS_SOURCE = {
  url: 'https://www.nuffic.nl/onderwijssystemen/oekraine/niveaus-van-diplomas',
  checkedOn: plainDate('2026-11-23'),
};

/** Which classification the name of a job is from; nothing where it is ours or the person's own. */
export function nameSource({ imported }: Job, t: Translator): string[] {
  return imported ? [t(`profile.cv.imported.${imported.scheme}`, { version: imported.version })] : [];
}
