// SPDX-License-Identifier: EUPL-1.2
import { call } from '@opstap/contract/client';
import { LANGUAGE_NAMES, type Language, type PlainDate } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { tickedSteps } from '../../app/device-journey.ts';
import { factsKnown } from '../../app/known-facts.ts';
import { PdfForm } from '../../app/pdf-form.tsx';
import type { LoadedJourney } from './use-journey.ts';

type DocumentFormProps = {
  loaded: LoadedJourney;
  language: Language;
  today: PlainDate;
  demo: boolean;
  t: Translator;
};

/** The journey on paper, in one language or beside Dutch. */
export function DocumentForm({ loaded, language, today, demo, t }: DocumentFormProps) {
  const choices = [
    { value: 'none', label: t('result.document.one', { language: LANGUAGE_NAMES[language] }) },
    ...(['nl', 'uk', 'ru', 'en'] as const)
      .filter((other) => other !== language)
      .map((other) => ({
        value: other,
        label: t('result.document.two', { first: LANGUAGE_NAMES[language], second: LANGUAGE_NAMES[other] }),
      })),
  ];
  const make = async (languages: Language[]) => {
    const { ownParts } = await import('./own-parts.ts');
    const own = await ownParts(loaded.device, languages, demo);
    const body = {
      facts: factsKnown(loaded.known),
      done: tickedSteps(loaded.device),
      on: today,
      languages,
      ...(own.length > 0 && { own }),
    };
    return (await call('createJourneyDocument', { body }, { language })).body;
  };
  return (
    <PdfForm
      sent={t('result.document.sent')}
      choices={choices}
      preset={language === 'nl' ? 'uk' : 'nl'}
      fileName="opstap.pdf"
      make={make}
      language={language}
      t={t}
    />
  );
}
