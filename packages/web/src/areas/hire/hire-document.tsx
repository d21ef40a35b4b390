// SPDX-License-Identifier: EUPL-1.2
import { ApiProblem, call } from '@opstap/contract/client';
import { LANGUAGE_NAMES, LANGUAGES, type Language, type PlainDate } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import type { Facts } from '@opstap/rules';
import { useState } from 'preact/hooks';
import { download } from '../../app/download.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice-group.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Paragraph } from '../../ui/text.tsx';

type HireDocumentProps = { facts: Facts; language: Language; today: PlainDate; t: Translator };

/** The PDF: says first what is sent and that nothing is kept, then makes it in one language or two. */
export function HireDocument({ facts, language, today, t }: HireDocumentProps) {
  const [second, setSecond] = useState('none');
  const [state, setState] = useState<'idle' | 'busy' | 'done' | 'offline' | 'failed'>('idle');
  const choices = [
    { value: 'none', label: LANGUAGE_NAMES[language] },
    ...LANGUAGES.filter((other) => other !== language).map((other) => ({
      value: other,
      label: `${LANGUAGE_NAMES[language]} + ${LANGUAGE_NAMES[other]}`,
    })),
  ];

  const make = async () => {
    setState('busy');
    const other = LANGUAGES.find((one) => one === second);
    const body = { facts, on: today, languages: other ? [language, other] : [language] };
    try {
      const { body: pdf } = await call('createHiringDocument', { body }, { language });
      download(new Blob([pdf as BlobPart], { type: 'application/pdf' }), 'opstap-hire.pdf');
      setState('done');
    } catch (error) {
      setState(error instanceof ApiProblem && !error.problem ? 'offline' : 'failed');
    }
  };

  return (
    <div>
      <Paragraph>{t('hire.result.pdf_text')}</Paragraph>
      <RadioGroup
        id="document-languages"
        legend={t('result.document.languages')}
        choices={choices}
        value={second}
        onChange={setSecond}
      />
      <Button kind="primary" icon="paper" busy={state === 'busy'} onClick={() => void make()}>
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
