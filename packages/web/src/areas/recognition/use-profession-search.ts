// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { findProfession, occupationName, type Reference, type RegulationKind } from '@opstap/taxonomy';
import { useEffect, useState } from 'preact/hooks';
import { findOccupations } from '../../app/linker/find-occupations.ts';
import { loadReference } from '../../app/published.ts';

/** An occupation that fits a text. `profession`: the entry of the list that tells about it; absent where the list does not say. */
export type FoundProfession = {
  occupation: string;
  name: string;
  regulation: RegulationKind;
  profession?: { id: string; name: string };
};

/** Shorter texts fit everything. */
const SHORTEST = 2;

/** Text in any of the four languages to occupations, the best first; undefined while there is no answer. */
export function useProfessionSearch(language: Language, text: string): FoundProfession[] | undefined {
  const [found, setFound] = useState<FoundProfession[]>();
  useEffect(() => {
    setFound(undefined);
    if (text.length < SHORTEST) return;
    let isOver = false;
    const stop = findOccupations(text, language, async (answer) => {
      // Without a connection the list on the page serves.
      const reference = await loadReference([language]).catch(() => undefined);
      if (reference && !isOver)
        setFound(answer.found.flatMap(({ id }) => aboutOccupation(reference, language, id)));
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [language, text]);
  return found;
}

function aboutOccupation(reference: Reference, language: Language, id: string): FoundProfession[] {
  const occupation = reference.occupations.find((one) => one.id === id);
  if (!occupation) return [];
  const named = (one: string) => occupationName(reference, one, language) ?? one;
  const profession = findProfession(reference, id);
  return [
    {
      occupation: id,
      name: named(id),
      regulation: occupation.regulation,
      ...(profession && { profession: { id: profession.id, name: named(profession.id) } }),
    },
  ];
}
