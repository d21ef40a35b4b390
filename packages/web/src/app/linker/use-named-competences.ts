// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { useEffect, useState } from 'preact/hooks';
import { askLinker, type Found } from './linker.ts';

/** A competence that is further from the words than this was not meant. What is being typed may still come nearer. */
const MEANT = { typing: 0.5, said: 0.65 };
const MOST = 6;

/** Competences that a text names, the nearest first. `isTyping`: its last word may lack its end. None for an empty text. */
export function useNamedCompetences(text: string, language: Language, isTyping: boolean): readonly Found[] {
  const [found, setFound] = useState<readonly Found[]>([]);
  const isAsked = text.trim().length > 2;
  useEffect(() => {
    if (!isAsked) {
      setFound([]);
      return;
    }
    return askLinker({ text, language, about: 'competences', limit: MOST, isTyping }, (answer) =>
      setFound(answer.found.filter(({ score }) => score >= (isTyping ? MEANT.typing : MEANT.said))),
    );
  }, [text, isAsked, language, isTyping]);
  return found;
}
