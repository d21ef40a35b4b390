// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { type Profile, readLetter } from '@opstap/profiles';
import { explainLetter, LETTER_TEXTS, type Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import type { IslandDefinition } from '../../app/island.tsx';
import { localised } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { LoadFailed } from '../../ui/load-failed.tsx';
import { NextLinks } from '../../ui/next-links.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Pair } from '../../ui/pair.tsx';
import { Loading, State } from '../../ui/state.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { type ProfileSides, useSides } from '../profile/load-sides.ts';
import { useProfile } from '../profile/use-profile.ts';
import { ChoicesPart } from './choices-part.tsx';
import { FromVacancy } from './from-vacancy.tsx';
import { freshDraft, keepDraft, readDraft } from './kept-letter.ts';
import { LetterFiles } from './letter-files.tsx';
import { LetterView } from './letter-view.tsx';
import { type ChangeDraft, VacancyPart } from './vacancy-part.tsx';
import './letter.css';

type Props = { language: Language };

function LetterPage({ language, t }: Props & { t: Translator }) {
  const own = useProfile();
  const hasWork = typeof own === 'object' && own.profile.jobs.length > 0;
  const sides = useSides(language, LETTER_TEXTS, hasWork);
  if (own === 'newer') return <Notice kind="warning">{t('letter.newer')}</Notice>;
  if (sides === 'failed') return <LoadFailed t={t} text={t('letter.letter.dutch_missing')} />;
  if (own && !hasWork)
    return (
      <State
        kind="empty"
        title={t('letter.no_profile.title')}
        actions={
          <LinkButton kind="primary" href={localised(language, '/profile')} iconEnd="arrow">
            {t('letter.no_profile.go')}
          </LinkButton>
        }
      >
        {t('letter.no_profile.text')}
      </State>
    );
  if (!own || !sides) return <Loading text={t('flow.loading')} />;
  return <OwnLetter profile={own.profile} sides={sides} language={language} t={t} />;
}

type OwnLetterProps = { profile: Profile; sides: ProfileSides; language: Language; t: Translator };

/** The form, and below it the letter as it becomes: Dutch first, with the same in the reader's language beside it. */
function OwnLetter({ profile, sides: { names, translators }, language, t }: OwnLetterProps) {
  const [draft, setDraft] = useState(() => readDraft(profile, names.taxonomy));
  const change: ChangeDraft = (update) =>
    setDraft((before) => {
      const next = update(before);
      keepDraft(next);
      return next;
    });
  const letter = readLetter(draft.letter, profile);
  const versions = translators.map((side) => ({
    language: side.language,
    t: side,
    value: explainLetter(letter, profile, names, side),
  }));
  const [dutch] = versions;
  return (
    <div class="o-letter-page">
      <div class="o-letter-page__form">
        <FromVacancy draft={draft} change={change} t={t} />
        <VacancyPart draft={draft} change={change} profile={profile} names={names} t={t} />
        <ChoicesPart
          letter={draft.letter}
          put={(fields) => change((before) => ({ ...before, letter: { ...before.letter, ...fields } }))}
          profile={profile}
          names={names}
          t={t}
        />
      </div>
      <section aria-labelledby="letter-itself">
        <Heading level={2} id="letter-itself">
          {t('letter.letter.title')}
        </Heading>
        <div class="o-letter-page__form">
          <Paragraph>{t('letter.letter.lead')}</Paragraph>
        </div>
        <Pair sides={versions}>{(version, side) => <LetterView letter={version} t={side} />}</Pair>
        {dutch && (
          <LetterFiles
            letter={letter}
            profile={profile}
            dutch={{ t: dutch.t, explained: dutch.value }}
            language={language}
            onClear={() => change(() => freshDraft(profile, names.taxonomy))}
            t={t}
          />
        )}
      </section>
      <NextLinks tool="letter" t={t} />
    </div>
  );
}

export const island: IslandDefinition<Props> = {
  texts: [...LETTER_TEXTS, 'profile_files', 'flow', 'result', 'next', 'known'],
  view: LetterPage,
};
