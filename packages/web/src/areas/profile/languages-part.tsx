// SPDX-License-Identifier: EUPL-1.2
import { CEFR_LEVELS, isCefrLevel } from '@opstap/kernel';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/inputs.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { focusOn } from './focus-on.ts';
import type { PartProps } from './part.ts';

/** The plain way to say C2. */
const NATIVE = 'native';
/** Who has no word of a language does not put it in a profile. */
const LEVELS = CEFR_LEVELS.filter((level) => level !== 'A0');

/** Spoken languages, each with what somebody can do in it rather than with a code alone. */
export function LanguagesPart({ profile: { languages }, change, occupations, t }: PartProps) {
  const [language, setLanguage] = useState('');
  const put = (id: string, choice: string) => {
    const level = choice === NATIVE ? 'C2' : choice;
    if (!id || !isCefrLevel(level)) return;
    const skill = { id, level, ...(choice === NATIVE && { native: true as const }) };
    change((before) => {
      const others = before.languages.filter((one) => one.id !== id);
      const place = before.languages.findIndex((one) => one.id === id);
      const at = place < 0 ? others.length : place;
      return { ...before, languages: others.toSpliced(at, 0, skill) };
    });
    setLanguage('');
    if (id === language) focusOn('language-new');
  };
  const remove = (id: string) => {
    change((before) => ({ ...before, languages: before.languages.filter((one) => one.id !== id) }));
    focusOn('profile-languages');
  };
  const nameOf = (id: string) => occupations.nameOf('spokenLanguages', id);
  // What can be done in a language does not depend on the language: the statements of Dutch serve for all.
  const levels = [
    { value: NATIVE, label: t('profile.languages.native') },
    ...LEVELS.map((value) => ({ value, label: t(`facts.nederlands.values.${value}`) })),
  ];
  const open = occupations.taxonomy.spokenLanguages.filter((id) => !languages.some((one) => one.id === id));

  return (
    <section aria-labelledby="profile-languages">
      <Heading level={2} id="profile-languages" focusable>
        {t('profile.languages.title')}
      </Heading>
      <Paragraph>{t('profile.languages.lead')}</Paragraph>
      {languages.map(({ id, level, native }) => (
        <div class="o-card o-profile__entry" key={id}>
          <Select
            id={`language-${id}`}
            label={nameOf(id)}
            value={native ? NATIVE : level}
            options={levels}
            onInput={(value) => put(id, value)}
          />
          <Button kind="subtle" onClick={() => remove(id)}>
            {t('profile.languages.remove', { language: nameOf(id) })}
          </Button>
        </div>
      ))}
      <Select
        id="language-new"
        label={t('profile.languages.add')}
        value={language}
        options={open.map((id) => ({ value: id, label: nameOf(id) }))}
        empty={t('profile.languages.choose')}
        onInput={setLanguage}
      />
      {language && (
        <Select
          id="language-new-level"
          label={`${nameOf(language)}: ${t('profile.languages.level')}`}
          options={levels}
          empty={t('profile.languages.choose')}
          onInput={(level) => put(language, level)}
        />
      )}
    </section>
  );
}
