// SPDX-License-Identifier: EUPL-1.2
import { ApiProblem } from '@opstap/contract/client';
import { LANGUAGES, type Language } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/choice-group.tsx';
import { Notice } from '../ui/notice.tsx';
import { Paragraph } from '../ui/text.tsx';
import { download } from './download.ts';

type PdfFormProps = {
  /** What is sent, said before the tap. */
  sent: string;
  /** The second language beside that of the page; any other value is none. */
  choices: readonly { value: string; label: string }[];
  preset: string;
  fileName: string;
  /** Asks the server for the document. @throws ApiProblem */
  make: (languages: Language[]) => Promise<unknown>;
  language: Language;
  t: Translator;
};

/** A PDF: says first what is sent and that it is not kept, then makes it, in one language or two. */
export function PdfForm({ sent, choices, preset, fileName, make, language, t }: PdfFormProps) {
  const [second, setSecond] = useState(preset);
  const [state, setState] = useState<'idle' | 'busy' | 'done' | 'offline' | 'failed'>('idle');

  const onMake = async () => {
    setState('busy');
    const other = LANGUAGES.find((one) => one === second);
    try {
      const pdf = await make(other ? [language, other] : [language]);
      download(new Blob([pdf as BlobPart], { type: 'application/pdf' }), fileName);
      setState('done');
    } catch (error) {
      setState(error instanceof ApiProblem && !error.problem ? 'offline' : 'failed');
    }
  };

  return (
    <div>
      <Paragraph>{sent}</Paragraph>
      <RadioGroup
        id="document-languages"
        legend={t('result.document.languages')}
        choices={choices}
        value={second}
        onChange={setSecond}
      />
      <Button kind="primary" icon="paper" busy={state === 'busy'} onClick={() => void onMake()}>
        {t(state === 'busy' ? 'result.document.busy' : 'result.document.make')}
      </Button>
      <div role="status">
        {state === 'done' && <Notice kind="ok">{t('result.document.done')}</Notice>}
        {(state === 'offline' || state === 'failed') && (
          <Notice kind="warning">{t(`result.document.${state}`)}</Notice>
        )}
      </div>
    </div>
  );
}
