// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import {
  buildOccupationIndex,
  findProfession,
  lookUpOccupations,
  occupationName,
  type Reference,
  type RegulationKind,
} from '@opstap/taxonomy';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { loadReference } from '../../app/published.ts';

/** An occupation that fits a text. `profession`: the entry of the list that tells about it; absent where the list does not say. */
export type FoundProfession = {
  occupation: string;
  name: string;
  regulation: RegulationKind;
  profession?: { id: string; name: string };
};

const MOST = 8;

/** Text in any of the four languages to occupations, the best first; undefined while the names are on their way. */
export function useProfessionSearch(
  language: Language,
  isWanted: boolean,
): ((text: string) => FoundProfession[]) | undefined {
  const [reference, setReference] = useState<Reference>();
  useEffect(() => {
    // Without a connection the list on the page serves.
    if (isWanted) void loadReference(LANGUAGES).then(setReference, () => undefined);
  }, [isWanted]);
  return useMemo(() => reference && searchIn(reference, language), [reference, language]);
}

/** The one place that knows how a text becomes occupations: another index can take its place here. */
function searchIn(reference: Reference, language: Language): (text: string) => FoundProfession[] {
  const index = buildOccupationIndex(reference);
  const named = (id: string) => occupationName(reference, id, language) ?? id;
  return (text) =>
    lookUpOccupations(index, text, language, MOST).map(({ occupation: { id, regulation } }) => {
      const profession = findProfession(reference, id);
      return {
        occupation: id,
        name: named(id),
        regulation,
        ...(profession && { profession: { id: profession.id, name: named(profession.id) } }),
      };
    });
}
