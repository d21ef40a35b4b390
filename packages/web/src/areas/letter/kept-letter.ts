// SPDX-License-Identifier: EUPL-1.2
import { type Letter, mostImportant, type Profile, readLetter } from '@opstap/profiles';
import type { Taxonomy } from '@opstap/taxonomy';
import { keepInTab, readTab } from '../../app/tab-store.ts';

const KEY = 'opstap-letter';
/** What a letter begins with when no vacancy was read. */
const FIRST = 5;

/** The letter of this tab, with the vacancy that was pasted: somebody may go and change the profile, and come back. */
export type LetterDraft = { letter: Letter; vacancy: string };

export function readDraft(profile: Profile, taxonomy: Taxonomy): LetterDraft {
  const kept = readKept();
  if (!kept) return freshDraft(profile, taxonomy);
  const vacancy = 'vacancy' in kept && typeof kept.vacancy === 'string' ? kept.vacancy : '';
  return { letter: readLetter('letter' in kept ? kept.letter : undefined, profile), vacancy };
}

export function freshDraft(profile: Profile, taxonomy: Taxonomy): LetterDraft {
  const competences = mostImportant(profile, taxonomy.profiles).slice(0, FIRST);
  return { letter: readLetter({ competences }, profile), vacancy: '' };
}

export function keepDraft(draft: LetterDraft): void {
  keepInTab(KEY, draft);
}

function readKept(): object | undefined {
  const kept = readTab(KEY);
  return typeof kept === 'object' && kept !== null ? kept : undefined;
}
