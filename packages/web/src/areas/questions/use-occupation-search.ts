// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import { buildOccupationIndex, lookUpOccupations, occupationName, type Reference } from '@opstap/taxonomy';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { loadNames } from '../../app/published.ts';
import type { ComboboxOption } from '../../ui/combobox.tsx';

export const SUGGESTIONS = 8;

/**
 * Text in any of the four languages to occupations, the best first, each under its name in the reader's language. It searches the
 * names that are loaded; those in the other languages follow while somebody types.
 */
export function useOccupationSearch(
  reference: Reference,
  language: Language,
): (text: string) => ComboboxOption[] {
  const [all, setAll] = useState<Reference['names']>();
  useEffect(() => {
    // Without a connection the names that are here serve.
    void loadNames(LANGUAGES).then(setAll, () => undefined);
  }, []);
  const names = all ?? reference.names;
  const index = useMemo(() => buildOccupationIndex({ ...reference, names }), [reference, names]);
  return (text) =>
    lookUpOccupations(index, text, language, SUGGESTIONS).map(({ occupation: { id }, label }) => {
      const own = occupationName(reference, id, language) ?? label;
      return { value: id, label: own, ...(label !== own && { note: label }) };
    });
}
