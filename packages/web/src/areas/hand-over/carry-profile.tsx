// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { CheckboxGroup } from '../../ui/choice-group.tsx';

type CarryProfileProps = { isChosen: boolean; t: Translator; onChoose: (isChosen: boolean) => void };

const PROFILE = 'profile';

/** Whether the profile travels along, which the person decides. Needs the texts `carried`. */
export function CarryProfile({ isChosen, t, onChoose }: CarryProfileProps) {
  return (
    <CheckboxGroup
      id="carry"
      legend={t('carried.legend')}
      choices={[{ value: PROFILE, label: t('carried.choose'), hint: t('carried.hint') }]}
      values={isChosen ? [PROFILE] : []}
      onChange={(values) => onChoose(values.includes(PROFILE))}
    />
  );
}
