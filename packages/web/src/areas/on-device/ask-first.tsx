// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useLayoutEffect, useState } from 'preact/hooks';
import { Button, type ButtonKind } from '../../ui/button.tsx';

type AskFirstProps = {
  id: string;
  label: string;
  /** What it is about, for who does not see the card around the button. */
  about?: string;
  question: string;
  kind?: ButtonKind;
  onYes: () => void;
  t: Translator;
};

/** A button that asks once whether it is meant. */
export function AskFirst({ id, label, about, question, kind = 'subtle', onYes, t }: AskFirstProps) {
  const [isAsked, setAsked] = useState(false);
  useLayoutEffect(() => {
    if (isAsked) document.getElementById(`${id}-no`)?.focus();
  }, [isAsked, id]);
  const answer = (isYes: boolean) => {
    setAsked(false);
    if (isYes) onYes();
  };
  if (!isAsked)
    return (
      <Button kind={kind} onClick={() => setAsked(true)}>
        {label}
        {about && <span class="o-visually-hidden">: {about}</span>}
      </Button>
    );
  return (
    <span class="o-on-device__ask">
      <strong>{question}</strong>
      <Button onClick={() => answer(true)}>{t('on_device.yes')}</Button>
      <Button kind="primary" id={`${id}-no`} onClick={() => answer(false)}>
        {t('on_device.no')}
      </Button>
    </span>
  );
}
