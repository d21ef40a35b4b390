// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Profile } from '@opstap/profiles';
import type { Translator } from '@opstap/publication';
import { type Reconstruction, type ReconstructionField, servesBoth, type Taxonomy } from '@opstap/taxonomy';
import { useEffect, useState } from 'preact/hooks';
import { localised } from '../../app/page.ts';
import { loadTaxonomy } from '../../app/published.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Loading, State } from '../../ui/state.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { readProfile } from '../profile/kept-profile.ts';

type Props = {
  language: Language;
  plan: Pick<Reconstruction, 'fields' | 'everywhere'>;
  chosen: readonly ReconstructionField[];
  t: Translator;
};
type Own = { profile: Profile; taxonomy: Taxonomy } | 'none';

/** Of the profile on this device, the skills that count in both countries for the chosen fields. */
export function SharedSkills({ language, plan, chosen, t }: Props) {
  const [own, setOwn] = useState<Own>();
  useEffect(() => void loadOwn(language).then(setOwn), [language]);
  if (!own) return <Loading text={t('reconstruction.skills.loading')} />;
  return (
    <section aria-labelledby="skills">
      <Heading level={3} id="skills">
        {t('reconstruction.skills.title')}
      </Heading>
      {own === 'none' ? (
        <State
          kind="empty"
          title={t('reconstruction.skills.no_profile')}
          actions={
            <LinkButton href={localised(language, '/profile')} iconEnd="arrow">
              {t('reconstruction.skills.to_profile')}
            </LinkButton>
          }
        />
      ) : (
        <Skills names={namesOf(own, plan, chosen, language)} t={t} />
      )}
    </section>
  );
}

/** The taxonomy is large: it is fetched only for who has a profile. */
async function loadOwn(language: Language): Promise<Own> {
  const kept = await readProfile();
  if (!kept || kept === 'newer') return 'none';
  return { profile: kept.profile, taxonomy: await loadTaxonomy([language]) };
}

function namesOf(
  { profile, taxonomy }: Exclude<Own, 'none'>,
  plan: Props['plan'],
  chosen: Props['chosen'],
  language: Language,
): string[] {
  const mine = new Set(profile.jobs.flatMap(({ competences }) => competences));
  const competences = taxonomy.competences.filter(({ id }) => mine.has(id));
  const names = taxonomy.names[language]?.competences;
  return servesBoth(plan, competences, chosen)
    .map(({ id }) => names?.[id]?.preferred ?? id)
    .toSorted((a, b) => a.localeCompare(b, language));
}

function Skills({ names, t }: { names: readonly string[]; t: Translator }) {
  if (names.length === 0) return <Paragraph>{t('reconstruction.skills.none')}</Paragraph>;
  return (
    <>
      <Paragraph quiet>{t('reconstruction.skills.lead')}</Paragraph>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
