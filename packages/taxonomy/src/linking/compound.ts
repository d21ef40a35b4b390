// SPDX-License-Identifier: EUPL-1.2
import type { Stem } from './stems.ts';
import type { Vocabulary } from './vocabulary.ts';

const SHORTEST = 4;
/** What Dutch puts between the parts: bedrijfSleider, boekENkast. */
const JOINTS = ['', 's', 'en', 'e'];

/**
 * The two known stems that a Dutch word is made of ("kassamedewerker" of "kassa" and "medewerker"), of all ways to
 * cut it the one with the longest last part; [] when there is none.
 */
export function compoundParts({ idOf }: Vocabulary, { text, isCyrillic }: Stem): number[] {
  if (isCyrillic || text.length < 2 * SHORTEST) return [];
  for (let cut = SHORTEST; cut <= text.length - SHORTEST; cut++) {
    const last = idOf.get(text.slice(cut));
    if (last === undefined) continue;
    for (const joint of JOINTS) {
      const first = text.slice(0, cut);
      if (!first.endsWith(joint) || cut - joint.length < SHORTEST) continue;
      const id = idOf.get(first.slice(0, cut - joint.length));
      if (id !== undefined) return [id, last];
    }
  }
  return [];
}
