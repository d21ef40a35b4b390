// SPDX-License-Identifier: EUPL-1.2
import { isCefrLevel } from '@opstap/kernel';
import { EDUCATION_LEVELS, type Profile } from '@opstap/profiles';
import type { Translator } from '@opstap/publication';
import type { Offer } from '../../app/known-facts.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { sayOrigin } from '../known/earlier-answers.tsx';
import type { Occupations } from './use-occupations.ts';
import type { ChangeProfile } from './use-profile.ts';

type Props = { offers: readonly Offer[]; change: ChangeProfile; occupations: Occupations; t: Translator };

/** Answers that were given elsewhere after the profile last changed: put in it with one tap, or left where they are. */
export function OfferedAnswers({ offers, change, occupations, t }: Props) {
  if (offers.length === 0) return null;
  return (
    <Notice kind="info" title={t('known.newer')}>
      <ul>
        {offers.map(({ fact, other }) => (
          <li key={fact}>
            {t(`facts.${fact}.label`)}: <strong>{sayValue(fact, String(other.value), occupations, t)}</strong>
            <span class="o-quiet"> · {sayOrigin(other, t)}</span>
          </li>
        ))}
      </ul>
      <p class="o-actions">
        <Button onClick={() => change((before) => withAnswers(before, offers))}>
          {t('known.put_in_profile')}
        </Button>
        {/* A change without content: from now on the profile is the newer of the two. */}
        <Button kind="subtle" onClick={() => change((before) => ({ ...before }))}>
          {t('known.keep_profile')}
        </Button>
      </p>
    </Notice>
  );
}

function sayValue(fact: string, value: string, occupations: Occupations, t: Translator): string {
  if (fact === 'beroep') return occupations.nameOf('occupations', value);
  const key = `facts.${fact}.values.${value}` as const;
  return t.has(key) ? t(key) : value;
}

function withAnswers(profile: Profile, offers: readonly Offer[]): Profile {
  return offers.reduce((before, { fact, other }) => withAnswer(before, fact, String(other.value)), profile);
}

/** Languages are replaced; work and education are added, for a profile holds many. */
export function withAnswer(profile: Profile, fact: string, value: string): Profile {
  const level = EDUCATION_LEVELS.find((one) => one === value);
  if (fact === 'opleidingsniveau' && level)
    return { ...profile, education: [{ level }, ...profile.education] };
  if (fact === 'beroep') {
    const job = {
      id: crypto.randomUUID(),
      ownTitle: '',
      competences: [],
      ownWords: [],
      kind: 'paid' as const,
    };
    return { ...profile, jobs: [{ ...job, occupation: value }, ...profile.jobs] };
  }
  const id = fact === 'nederlands' ? 'nl' : 'en';
  const others = profile.languages.filter((one) => one.id !== id);
  if (!isCefrLevel(value) || value === 'A0') return { ...profile, languages: others };
  return { ...profile, languages: [...others, { id, level: value }] };
}
