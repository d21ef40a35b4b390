// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGE_NAMES, type Language } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { IslandDefinition } from '../../app/island.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { listVoices, localVoice } from './local-voice.ts';
import { listPassages } from './passages.ts';
import { type Reading, readPassages } from './read-passages.ts';

type Props = { language: Language };
type State = 'idle' | 'asking' | 'reading' | 'paused' | 'no-voice';

export const island: IslandDefinition<Props> = { texts: ['read_aloud'], view: ReadAloud };

const BUTTON = 'read-aloud';

/** Reads the page with a voice of the device, or says that there is none; and prints it. */
function ReadAloud({ language, t }: Props & { t: Translator }) {
  const [state, setState] = useState<State>('idle');
  const reading = useRef<Reading | undefined>(undefined);

  const stop = () => {
    reading.current?.stop();
    reading.current = undefined;
    setState('idle');
  };
  useEffect(() => {
    const leave = () => reading.current?.stop();
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && reading.current) stop();
    };
    addEventListener('pagehide', leave);
    addEventListener('keydown', onKey);
    return () => {
      leave();
      removeEventListener('pagehide', leave);
      removeEventListener('keydown', onKey);
    };
  }, []);

  const start = async () => {
    setState('asking');
    const { speechSynthesis: speech } = globalThis;
    const voices = speech ? await listVoices(speech) : [];
    if (!speech || !localVoice(voices, language)) return setState('no-voice');
    reading.current = readPassages(speech, voices, listPassages(document), {
      onEnd: () => {
        reading.current = undefined;
        setState('idle');
      },
    });
    setState('reading');
  };
  const tap = () => {
    if (state === 'reading') reading.current?.pause();
    if (state === 'paused') reading.current?.resume();
    if (state === 'reading') setState('paused');
    else if (state === 'paused') setState('reading');
    else void start();
  };

  return (
    <section class="o-read-aloud with-js o-no-print" aria-label={t('read_aloud.label')}>
      <div class="o-actions">
        <Button id={BUTTON} icon="speech" busy={state === 'asking'} onClick={tap}>
          {t(`read_aloud.${buttonOf(state)}`)}
        </Button>
        {(state === 'reading' || state === 'paused') && (
          <Button
            onClick={() => {
              stop();
              document.getElementById(BUTTON)?.focus();
            }}
          >
            {t('read_aloud.stop')}
          </Button>
        )}
        <Button icon="paper" onClick={() => print()}>
          {t('read_aloud.print')}
        </Button>
      </div>
      <div role="status">
        {state === 'reading' && <p class="o-quiet">{t('read_aloud.keys')}</p>}
        {state === 'no-voice' && (
          <Notice kind="info" title={t('read_aloud.no_voice', { language: LANGUAGE_NAMES[language] })}>
            {t('read_aloud.no_voice_why')}
          </Notice>
        )}
      </div>
    </section>
  );
}

function buttonOf(state: State): 'start' | 'pause' | 'resume' {
  if (state === 'reading') return 'pause';
  return state === 'paused' ? 'resume' : 'start';
}
