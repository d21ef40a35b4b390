// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice-group.tsx';
import { Details } from '../../ui/details.tsx';
import { REFUSAL_REASONS, type RefusalReason } from './kept-refusals.ts';

type Props = { id: string; onRefuse: (because: RefusalReason) => void; t: Translator };

/** "Not for me, because": on this device only, for the own ranking only. */
export function NotForMe({ id, onRefuse, t }: Props) {
  const [because, setBecause] = useState<RefusalReason>('no_reason');
  return (
    <Details summary={t('work.not_for_me.title')}>
      <RadioGroup
        id={`${id}-because`}
        legend={t('work.not_for_me.because')}
        hint={t('work.not_for_me.hint')}
        choices={REFUSAL_REASONS.map((value) => ({ value, label: t(`work.not_for_me.reasons.${value}`) }))}
        value={because}
        onChange={(value) => setBecause(REFUSAL_REASONS.find((one) => one === value) ?? 'no_reason')}
      />
      <Button onClick={() => onRefuse(because)}>{t('work.not_for_me.confirm')}</Button>
    </Details>
  );
}
