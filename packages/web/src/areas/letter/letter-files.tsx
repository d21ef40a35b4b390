// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Letter, Profile } from '@opstap/profiles';
import {
  type ExplainedLetter,
  explainLetter,
  LETTER_TEXTS,
  letterText,
  type Translator,
} from '@opstap/publication';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { CvDocument } from '../profile/cv-document.tsx';
import { loadSides } from '../profile/load-sides.ts';
import { WordForm } from '../profile/word-form.tsx';

type LetterFilesProps = {
  letter: Letter;
  profile: Profile;
  dutch: { t: Translator; explained: ExplainedLetter };
  language: Language;
  onClear: () => void;
  t: Translator;
};

/** What can be done with the letter: to a message, to paper, to Word, to a PDF. */
export function LetterFiles({ letter, profile, dutch, language, onClear, t }: LetterFilesProps) {
  const [copied, setCopied] = useState<'copied' | 'copy_failed'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(letterText(dutch.explained, dutch.t));
      setCopied('copied');
    } catch {
      setCopied('copy_failed');
    }
  };
  const make = async (languages: readonly Language[]) => {
    const [{ names, translators }, { letterDocx }] = await Promise.all([
      loadSides(languages, LETTER_TEXTS),
      import('@opstap/publication/docx'),
    ]);
    return letterDocx(translators.map((own) => explainLetter(letter, profile, names, own)));
  };
  return (
    <div class="o-letter-page__tools">
      <p class="o-actions">
        <Button icon="paper" onClick={() => void copy()}>
          {t('letter.letter.copy')}
        </Button>
        <Button icon="paper" onClick={() => window.print()}>
          {t('letter.letter.print')}
        </Button>
      </p>
      <p role="status">{copied && t(`letter.letter.${copied}`)}</p>
      <Details summary={t('letter.letter.word')}>
        <WordForm make={make} fileName="brief.docx" t={t} />
      </Details>
      <Details summary={t('letter.letter.pdf')}>
        <CvDocument
          profile={profile}
          kind="letter"
          letter={letter}
          sent={t('letter.letter.sent')}
          language={language}
          t={t}
        />
      </Details>
      <p class="o-actions">
        <Button kind="subtle" onClick={onClear}>
          {t('letter.letter.clear')}
        </Button>
      </p>
    </div>
  );
}
