// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { Button } from '../../ui/button.tsx';
import type { Beside } from './use-beside.ts';

/** The languages that can stand beside one: Dutch, or beside Dutch each other one. */
export function languagesBeside(language: Language): readonly Language[] {
  return language === 'nl' ? LANGUAGES.filter((other) => other !== 'nl') : ['nl'];
}

/** For a caseworker: the same answer in a second language beside it. */
export function BesideButtons({ beside, t }: { beside: Beside; t: Translator }) {
  const shown = beside.translators[1]?.language;
  return (
    <>
      {languagesBeside(t.language).map((other) => (
        <Button
          key={other}
          icon="speech"
          pressed={other === shown}
          onClick={() => beside.show(other === shown ? undefined : other)}
        >
          {t('answer.beside', { language: LANGUAGE_NAMES[other] })}
        </Button>
      ))}
    </>
  );
}
