// SPDX-License-Identifier: EUPL-1.2
import { levelInWords } from '../../import-cv/education-parts.ts';
import type { EducationLevel } from '../../profile.ts';

/** By level of the EQF, where it names one level of ours. */
const BY_EQF: Readonly<Record<string, EducationLevel>> = {
  '5': 'jonger_specialist',
  '6': 'bachelor',
  '7': 'specialist_of_master',
  '8': 'doctor',
};

/** By the words of the diploma first; then by the level of the EQF that the person gave. */
export function levelOf(words: string, eqf: string | undefined): EducationLevel | undefined {
  return levelInWords(words) ?? BY_EQF[/[1-8]/.exec(eqf ?? '')?.[0] ?? ''];
}
