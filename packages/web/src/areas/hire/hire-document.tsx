// SPDX-License-Identifier: EUPL-1.2
import { call } from '@opstap/contract/client';
import { LANGUAGE_NAMES, LANGUAGES, type Language, type PlainDate } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import type { Facts } from '@opstap/rules';
import { PdfForm } from '../../app/pdf-form.tsx';

type HireDocumentProps = { facts: Facts; language: Language; today: PlainDate; t: Translator };

/** What to do to hire somebody in order, on paper, in one language or beside another. */
export function HireDocument({ facts, language, today, t }: HireDocumentProps) {
  const choices = [
    { value: 'none', label: LANGUAGE_NAMES[language] },
    ...LANGUAGES.filter((other) => other !== language).map((other) => ({
      value: other,
      label: `${LANGUAGE_NAMES[language]} + ${LANGUAGE_NAMES[other]}`,
    })),
  ];
  const make = async (languages: Language[]) => {
    const body = { facts, on: today, languages };
    return (await call('createHiringDocument', { body }, { language })).body;
  };
  return (
    <PdfForm
      sent={t('hire.result.pdf_text')}
      choices={choices}
      preset="none"
      fileName="opstap-hire.pdf"
      make={make}
      language={language}
      t={t}
    />
  );
}
