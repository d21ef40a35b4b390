// SPDX-License-Identifier: EUPL-1.2
import { LETTER_LIMIT, type Letter, mostImportant, type Profile } from '@opstap/profiles';
import type { ProfileNames, Translator } from '@opstap/publication';
import { CheckboxGroup } from '../../ui/choice-group.tsx';
import { TextField } from '../../ui/inputs.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { TextArea } from './text-area.tsx';

type ChoicesPartProps = {
  letter: Letter;
  put: (fields: Partial<Letter>) => void;
  profile: Profile;
  names: ProfileNames;
  t: Translator;
};

const OWN = { whyWork: 'why_work', whyMe: 'why_me' } as const;

/** What the letter says of the profile, to whom, and the two things that only the person can write. */
export function ChoicesPart({ letter, put, profile, names: { taxonomy }, t }: ChoicesPartProps) {
  const named = taxonomy.names[t.language];
  const all = mostImportant(profile, taxonomy.profiles);
  // A choice keeps the order in which it fits the work; what is added comes last.
  const inOrder = (before: readonly string[], chosen: readonly string[]) => [
    ...before.filter((id) => chosen.includes(id)),
    ...chosen.filter((id) => !before.includes(id)),
  ];
  return (
    <>
      <section aria-labelledby="letter-say">
        <Heading level={2} id="letter-say">
          {t('letter.say.title')}
        </Heading>
        {all.length > 0 && (
          <CheckboxGroup
            id="letter-competences"
            legend={t('letter.say.competences')}
            hint={t('letter.say.competences_hint')}
            choices={all.map((value) => ({ value, label: named?.competences[value]?.preferred ?? value }))}
            values={letter.competences}
            onChange={(chosen) => put({ competences: inOrder(letter.competences, chosen) })}
          />
        )}
        {profile.licences.length > 0 && (
          <CheckboxGroup
            id="letter-licences"
            legend={t('letter.say.licences')}
            choices={profile.licences.map((value) => ({
              value,
              label: named?.licences[value]?.preferred ?? value,
            }))}
            values={letter.licences}
            onChange={(licences) => put({ licences })}
          />
        )}
        <TextField
          id="letter-employer"
          label={t('letter.say.employer')}
          maxLength={120}
          value={letter.employer}
          onInput={(employer) => put({ employer })}
        />
        <TextField
          id="letter-addressee"
          label={t('letter.say.addressee')}
          hint={t('letter.say.addressee_hint')}
          maxLength={120}
          value={letter.addressee}
          onInput={(addressee) => put({ addressee })}
        />
      </section>
      <section aria-labelledby="letter-own">
        <Heading level={2} id="letter-own">
          {t('letter.own.title')}
        </Heading>
        <Paragraph>{t('letter.own.lead')}</Paragraph>
        {(['whyWork', 'whyMe'] as const).map((field) => (
          <TextArea
            key={field}
            id={`letter-${field}`}
            label={t(`letter.own.${OWN[field]}`)}
            maxLength={LETTER_LIMIT}
            value={letter[field]}
            onInput={(text) => put({ [field]: text })}
          />
        ))}
      </section>
    </>
  );
}
