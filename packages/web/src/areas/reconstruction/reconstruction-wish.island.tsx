// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { RECONSTRUCTION_FIELDS, type Reconstruction } from '@opstap/taxonomy';
import { useEffect, useState } from 'preact/hooks';
import type { IslandDefinition } from '../../app/island.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/choice-group.tsx';
import { Notice } from '../../ui/notice.tsx';
import { knownFields, readWish, removeWish, writeWish } from './kept-wish.ts';
import { SharedSkills } from './shared-skills.tsx';

type Props = { language: Language } & Pick<Reconstruction, 'fields' | 'everywhere'>;
type Saved = 'nothing' | 'saved' | 'not_saved' | 'forgotten';

/** The choices of who wants to help: kept on the device, and erased with one tap. */
function ReconstructionWish({ language, fields, everywhere, t }: Props & { t: Translator }) {
  const [wish, setWish] = useState<{ now: readonly string[]; later: readonly string[] }>({
    now: [],
    later: [],
  });
  const [saved, setSaved] = useState<Saved>('nothing');
  useEffect(() => void readWish().then((kept) => kept && setWish(kept)), []);
  const choose = async (when: 'now' | 'later', values: readonly string[]) => {
    const next = { ...wish, [when]: values };
    setWish(next);
    const kept = { now: knownFields(next.now), later: knownFields(next.later) };
    if (kept.now.length + kept.later.length === 0) return forget();
    setSaved((await writeWish({ ...kept, at: new Date().toISOString() })) ? 'saved' : 'not_saved');
  };
  const forget = async () => {
    setWish({ now: [], later: [] });
    await removeWish();
    setSaved('forgotten');
  };
  const choices = RECONSTRUCTION_FIELDS.map((value) => ({
    value,
    label: t(`reconstruction.fields.${value}`),
  }));
  const chosen = knownFields([...wish.now, ...wish.later]);
  return (
    <>
      {(['now', 'later'] as const).map((when) => (
        <CheckboxGroup
          key={when}
          id={`help-${when}`}
          legend={t(`reconstruction.wish.${when}`)}
          choices={choices}
          values={wish[when]}
          onChange={(values) => void choose(when, values)}
        />
      ))}
      <div role="status">
        {saved !== 'nothing' && (
          <Notice kind={saved === 'not_saved' ? 'warning' : 'ok'}>{t(`reconstruction.wish.${saved}`)}</Notice>
        )}
      </div>
      {chosen.length > 0 && (
        <>
          <p class="o-actions">
            <Button onClick={() => void forget()}>{t('reconstruction.wish.forget')}</Button>
          </p>
          <SharedSkills language={language} plan={{ fields, everywhere }} chosen={chosen} t={t} />
        </>
      )}
    </>
  );
}

export const island: IslandDefinition<Props> = { texts: ['reconstruction'], view: ReconstructionWish };
