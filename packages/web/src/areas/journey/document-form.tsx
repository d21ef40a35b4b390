// SPDX-License-Identifier: EUPL-1.2
import { ApiProblem, call } from '@opstap/contract/client';
import { LANGUAGE_NAMES, type Language, type PlainDate } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { factsOf, tickedSteps } from '../../app/device-journey.ts';
import { download } from '../../app/download.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice-group.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Paragraph } from '../../ui/text.tsx';
import type { LoadedJourney } from './use-journey.ts';

type DocumentFormProps = { loaded: LoadedJourney; language: Language; today: PlainDate; t: Translator };

/** The PDF: says first what is sent and that it is not kept, then makes it, in one language or beside Dutch. */
export function DocumentForm({ loaded, language, today, t }: DocumentFormProps) {
  const [second, setSecond] = useState(language === 'nl' ? 'uk' : 'nl');
  const [state, setState] = useState<'idle' | 'busy' | 'done' | 'offline' | 'failed'>('idle');
  const choices = [
    { value: 'none', label: t('result.document.one', { language: LANGUAGE_NAMES[language] }) },
    ...(['nl', 'uk', 'ru', 'en'] as const)
      .filter((other) => other !== language)
      .map((other) => ({
        value: other,
        label: t('result.document.two', { first: LANGUAGE_NAMES[language], second: LANGUAGE_NAMES[other] }),
      })),
  ];

  const make = async () => {
    setState('busy');
    const other = (['nl', 'en', 'uk', 'ru'] as const).find((one) => one === second);
    const body = {
      facts: factsOf(loaded.device),
      done: tickedSteps(loaded.device),
      on: today,
      languages: other ? [language, other] : [language],
    };
    try {
      const { body: pdf } = await call('createJourneyDocument', { body }, { language });
      download(new Blob([pdf as BlobPart], { type: 'application/pdf' }), 'opstap.pdf');
      setState('done');
    } catch (error) {
      setState(error instanceof ApiProblem && !error.problem ? 'offline' : 'failed');
    }
  };

  return (
    <div>
      <Paragraph>{t('result.document.sent')}</Paragraph>
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
