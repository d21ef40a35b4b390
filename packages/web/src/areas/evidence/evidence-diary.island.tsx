// SPDX-License-Identifier: EUPL-1.2
import type { Language, PlainDate } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { useEffect } from 'preact/hooks';
import type { IslandDefinition } from '../../app/island.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { useFocusOnChange } from '../hand-over/use-focus.ts';
import { Diary } from './diary.tsx';
import './evidence.css';
import { StartNotes } from './start-notes.tsx';
import { UnlockNotes } from './unlock-notes.tsx';
import { useNotes } from './use-notes.ts';
import { WipeNotes } from './wipe-notes.tsx';

type Props = { language: Language; today: PlainDate };

/** The diary on this device. What it holds is on the screen only while it is open. */
function EvidenceDiary({ language, today, t }: Props & { t: Translator }) {
  const used = useNotes();
  const { state } = used;
  useFocusOnChange('notes-screen', state.kind);
  // Who has opened the diary has read what to know before it: on a phone that is a whole screen.
  useEffect(() => {
    if (state.kind === 'open') document.querySelector('#before details')?.removeAttribute('open');
  }, [state.kind]);
  return (
    <div id="notes" class="o-evidence">
      {state.kind === 'loading' && <Paragraph>{t('evidence.loading')}</Paragraph>}
      {state.kind === 'not-secure' && <Notice kind="warning">{t('evidence.not_secure')}</Notice>}
      {state.kind === 'new' && <StartNotes isWiped={state.isWiped} t={t} onBegin={used.begin} />}
      {state.kind === 'locked' && (
        <UnlockNotes
          isAfterUse={state.isAfterUse}
          t={t}
          onUnlock={(passphrase) => used.unlock(passphrase, state.sealed)}
        />
      )}
      {state.kind === 'open' && <Diary open={state} used={used} language={language} today={today} t={t} />}
      {(state.kind === 'locked' || state.kind === 'open') && <WipeNotes t={t} onWipe={used.wipe} />}
    </div>
  );
}

export const island: IslandDefinition<Props> = { texts: ['evidence', 'shell', 'known'], view: EvidenceDiary };
