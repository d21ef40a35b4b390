// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useLayoutEffect } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PARTS, type Snapshot, STORES } from './device-parts.ts';
import type { Taken } from './take-in-file.ts';
import type { Done } from './use-on-device.ts';

type DoneNoticeProps = { done: Done | undefined; onUndo: (before: Snapshot) => void; t: Translator };

/** What has just been done, and for some seconds the way back. */
export function DoneNotice({ done, onUndo, t }: DoneNoticeProps) {
  // The button that was tapped may be gone with its part.
  useLayoutEffect(() => {
    if (done) document.getElementById('on-device-done')?.focus();
  }, [done?.kind]);
  const undo = done && 'undo' in done ? done.undo : undefined;
  const isFault = done?.kind === 'not_a_file' || done?.kind === 'newer_file';
  return (
    <div role="status" id="on-device-done" tabIndex={-1}>
      {done && (
        <Notice kind={isFault ? 'error' : 'ok'} title={t(`on_device.done.${done.kind}`)}>
          {done.kind === 'taken_in' && <Report taken={done.taken} isKept={done.isKept} t={t} />}
          {undo && (
            <>
              <p>{t('on_device.undo_text')}</p>
              <p class="o-actions">
                <Button onClick={() => onUndo(undo)}>{t('on_device.undo')}</Button>
              </p>
            </>
          )}
        </Notice>
      )}
    </div>
  );
}

/** A line for each part of the file. */
function Report({ taken, isKept, t }: { taken: readonly Taken[]; isKept: boolean; t: Translator }) {
  return (
    <>
      {!isKept && <p>{t('on_device.not_kept')}</p>}
      {taken.length === 0 && <p>{t('on_device.nothing_in_file')}</p>}
      <ul>
        {taken.map(({ name, what }) => (
          <li key={name}>
            {nameOf(name, t)}: {t(`on_device.taken.${what}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** By the part that it belongs to; what no part of this version has, by its own name. */
function nameOf(name: string, t: Translator): string {
  const store = STORES.find((one) => one.name === name)?.name;
  const part = PARTS.find(({ stores }) => stores.some((one) => one === store));
  if (!part) return name;
  return name === 'names' ? t('on_device.parts.names') : t(`on_device.parts.${part.id}.name`);
}
