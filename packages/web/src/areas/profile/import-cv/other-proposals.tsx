// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS, isCefrLevel } from '@opstap/kernel';
import { EDUCATION_LEVELS } from '@opstap/profiles';
import type { Translator } from '@opstap/publication';
import { Select, TextField } from '../../../ui/inputs.tsx';
import type { Occupations } from '../use-occupations.ts';
import type { EducationChoice, LanguageChoice } from './choices.ts';
import { CvWords, Tick } from './tick.tsx';

type EntryProps<P> = {
  entry: P;
  /** What is still wrong with it. */
  error: string | undefined;
  t: Translator;
  own: Translator;
  onChange: (change: Partial<P>) => void;
};

/** One education of the CV with its level, which the person chooses when the words do not say it. */
export function EducationProposalCard({ entry, error, t, own, onChange }: EntryProps<EducationChoice>) {
  const id = `cv-${entry.id}`;
  const levels = EDUCATION_LEVELS.map((value) => ({
    value,
    label: t(`facts.opleidingsniveau.values.${value}`),
  }));
  return (
    <div class="o-card o-cv-import__proposal">
      <Tick
        id={`${id}-tick`}
        label={
          <>
            <strong lang="">{entry.name}</strong>
            {entry.year && ` (${entry.year})`}
          </>
        }
        isTicked={entry.isTicked}
        onTick={(isTicked) => onChange({ isTicked })}
      />
      <CvWords title={own('cv_import.words')} words={entry.words} />
      <Select
        id={id}
        label={t('profile.education.level')}
        value={entry.level ?? ''}
        options={levels}
        empty={t('profile.languages.choose')}
        error={error}
        onInput={(value) => {
          const level = EDUCATION_LEVELS.find((one) => one === value);
          onChange({ level, isTicked: level !== undefined });
        }}
      />
      <TextField
        id={`${id}-name`}
        label={t('profile.education.name')}
        value={entry.name}
        onInput={(name) => onChange({ name })}
      />
    </div>
  );
}

/** One language of the CV, with how a word was read as a level. */
export function LanguageProposalCard({
  entry,
  error,
  occupations,
  t,
  own,
  onChange,
}: EntryProps<LanguageChoice> & { occupations: Occupations }) {
  const id = `cv-${entry.id}`;
  const { readAs, level } = entry;
  const levels = CEFR_LEVELS.filter((one) => one !== 'A0').map((value) => ({
    value,
    label: t(`facts.nederlands.values.${value}`),
  }));
  const name = occupations.nameOf('spokenLanguages', entry.language);
  return (
    <div class="o-card o-cv-import__proposal">
      <Tick
        id={`${id}-tick`}
        label={<strong>{name}</strong>}
        isTicked={entry.isTicked}
        onTick={(isTicked) => onChange({ isTicked })}
        hint={readAs && level ? own('cv_import.read_as', { word: readAs, level }) : undefined}
      />
      <CvWords title={own('cv_import.words')} words={entry.words} />
      <Select
        id={id}
        label={`${name}: ${t('profile.languages.level')}`}
        value={level ?? ''}
        options={levels}
        empty={t('profile.languages.choose')}
        error={error}
        onInput={(value) =>
          onChange(
            isCefrLevel(value)
              ? { level: value, readAs: undefined, isTicked: true }
              : { level: undefined, isTicked: false },
          )
        }
      />
    </div>
  );
}
