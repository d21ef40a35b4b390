// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import type { FeedbackSubject } from '../../app/page.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/inputs.tsx';
import { Notice } from '../../ui/notice.tsx';
import { FEEDBACK_KINDS, type FeedbackKind, sendFeedback } from './send-feedback.ts';

type FeedbackProps = {
  about: FeedbackSubject;
  language: Language;
  t: Translator;
  /** False where a heading around it says what it is. */
  isTitled?: boolean;
};
type State = 'open' | 'sending' | 'sent' | 'failed' | 'offline';

/** One tap on the page itself, with room for one line. What was typed stays until it has arrived. */
export function Feedback({ about, language, t, isTitled = true }: FeedbackProps) {
  const id = `feedback-${about.type}-${about.id.replaceAll(/\W/g, '-')}`;
  const [kind, setKind] = useState<FeedbackKind>();
  const [note, setNote] = useState('');
  const [state, setState] = useState<State>('open');

  const send = async (event: Event) => {
    event.preventDefault();
    if (!kind || state === 'sending') return;
    setState('sending');
    setState(await sendFeedback({ about, kind, language, ...(note.trim() ? { note: note.trim() } : {}) }));
  };

  return (
    <section class="o-feedback" aria-label={t('shell.feedback.title')}>
      {isTitled && <h2>{t('shell.feedback.title')}</h2>}
      <p class="without-js">{t('shell.feedback.needs_js')}</p>
      {state !== 'sent' && (
        <div class="o-actions with-js">
          {FEEDBACK_KINDS.map((option) => (
            <Button key={option} pressed={option === kind} onClick={() => setKind(option)}>
              {t(`shell.feedback.${option}`)}
            </Button>
          ))}
        </div>
      )}
      {kind && state !== 'sent' && (
        <form onSubmit={(event) => void send(event)}>
          <TextField
            id={id}
            label={t('shell.feedback.note')}
            hint={t('shell.feedback.note_hint')}
            maxLength={300}
            value={note}
            onInput={setNote}
          />
          <Button kind="primary" type="submit" busy={state === 'sending'}>
            {t(state === 'sending' ? 'shell.feedback.sending' : 'shell.feedback.send')}
          </Button>
        </form>
      )}
      <div role="status">
        {state === 'sent' && <Notice kind="ok">{t('shell.feedback.sent')}</Notice>}
        {(state === 'failed' || state === 'offline') && (
          <Notice kind="warning">{t(`shell.feedback.${state}`)}</Notice>
        )}
      </div>
    </section>
  );
}
