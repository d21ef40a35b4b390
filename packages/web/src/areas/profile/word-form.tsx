// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { download } from '../../app/download.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice-group.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { DUTCH_CHOICES } from './cv-document.tsx';

type WordFormProps = {
  /** Makes the file on this device. */
  make: (languages: readonly Language[]) => Promise<Blob>;
  fileName: string;
  t: Translator;
};

/** A file for Word, made on this device: in Dutch, or in Dutch beside another language. Needs the texts `profile_files`. */
export function WordForm({ make, fileName, t }: WordFormProps) {
  const [second, setSecond] = useState('none');
  const [state, setState] = useState<'idle' | 'busy' | 'done' | 'failed'>('idle');
  const onMake = async () => {
    setState('busy');
    const other = LANGUAGES.find((one) => one === second);
    try {
      download(await make(other ? ['nl', other] : ['nl']), fileName);
      setState('done');
    } catch {
      // Only the parts of the program that are loaded for it can be missing.
      setState('failed');
    }
  };
  return (
    <div>
      <Paragraph>{t('profile_files.word_text')}</Paragraph>
      <RadioGroup
        id="word-languages"
        legend={t('profile_files.languages')}
        choices={DUTCH_CHOICES}
        value={second}
        onChange={setSecond}
      />
      <Button kind="primary" icon="paper" busy={state === 'busy'} onClick={() => void onMake()}>
        {t('profile_files.word_make')}
      </Button>
      <div role="status">
        {state === 'done' && <Notice kind="ok">{t('profile_files.word_done')}</Notice>}
        {state === 'failed' && <Notice kind="warning">{t('profile_files.word_failed')}</Notice>}
      </div>
    </div>
  );
}
