// SPDX-License-Identifier: EUPL-1.2
import type { Profile } from '@opstap/profiles';
import type { ReadVacancy } from '@opstap/profiles/vacancy';
import type { ProfileNames, Translator } from '@opstap/publication';
import { occupationName } from '@opstap/taxonomy';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice-group.tsx';
import { TextField } from '../../ui/inputs.tsx';
import { LoadFailed } from '../../ui/load-failed.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading } from '../../ui/text.tsx';
import type { LetterDraft } from './kept-letter.ts';
import { TextArea } from './text-area.tsx';

export type ChangeDraft = (update: (draft: LetterDraft) => LetterDraft) => void;

type VacancyPartProps = {
  draft: LetterDraft;
  change: ChangeDraft;
  profile: Profile;
  names: ProfileNames;
  t: Translator;
};

const NONE = 'none';
/** Longer than any vacancy; what is beyond is not about the work. */
const LONGEST = 12_000;

/** The vacancy as it is published, and on a tap what of the profile fits it. */
export function VacancyPart({ draft, change, profile, names, t }: VacancyPartProps) {
  const [state, setState] = useState<'idle' | 'busy' | 'empty' | 'failed'>('idle');
  const [read, setRead] = useState<ReadVacancy>();
  const [work, setWork] = useState<string>();
  const [count, setCount] = useState<number>();
  const { title } = draft.letter;

  const fill = async (vacancy: ReadVacancy, occupation: string | undefined) => {
    const { whatFits } = await import('./vacancy-reader.ts');
    const fits = whatFits(profile, vacancy, occupation, names.taxonomy.profiles);
    change((before) => ({ ...before, letter: { ...before.letter, ...fits } }));
    setWork(occupation ?? NONE);
    setCount(fits.competences.length + fits.licences.length);
  };
  const find = async () => {
    if (!title.trim() && !draft.vacancy.trim()) return setState('empty');
    setState('busy');
    try {
      const { vacancyReader } = await import('./vacancy-reader.ts');
      const vacancy = (await vacancyReader(t.language))({ title, text: draft.vacancy });
      setRead(vacancy);
      await fill(vacancy, vacancy.occupations[0]);
      setState('idle');
    } catch {
      setState('failed');
    }
  };

  return (
    <section aria-labelledby="letter-vacancy">
      <Heading level={2} id="letter-vacancy">
        {t('letter.vacancy.title')}
      </Heading>
      <TextField
        id="letter-title"
        label={t('letter.vacancy.name')}
        hint={t('letter.vacancy.name_hint')}
        error={state === 'empty' ? t('letter.vacancy.empty') : undefined}
        maxLength={200}
        value={title}
        onInput={(text) => change((before) => ({ ...before, letter: { ...before.letter, title: text } }))}
      />
      <TextArea
        id="letter-text"
        label={t('letter.vacancy.text')}
        hint={t('letter.vacancy.text_hint')}
        maxLength={LONGEST}
        value={draft.vacancy}
        onInput={(vacancy) => change((before) => ({ ...before, vacancy }))}
      />
      <p class="o-actions">
        <Button busy={state === 'busy'} onClick={() => void find()}>
          {t(state === 'busy' ? 'letter.vacancy.finding' : 'letter.vacancy.find')}
        </Button>
      </p>
      <div role="status">
        {state === 'failed' && <LoadFailed t={t} />}
        {count !== undefined && state === 'idle' && (
          <Notice kind="info">{t('letter.vacancy.found', { count })}</Notice>
        )}
      </div>
      {read && read.occupations.length > 0 && (
        <RadioGroup
          id="letter-work"
          legend={t('letter.vacancy.occupation')}
          choices={[
            ...read.occupations.map((value) => ({
              value,
              label: occupationName(names.reference, value, t.language) ?? value,
            })),
            { value: NONE, label: t('letter.vacancy.none') },
          ]}
          value={work}
          onChange={(value) => void fill(read, value === NONE ? undefined : value)}
        />
      )}
    </section>
  );
}
