// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { profileSummary } from '@opstap/profiles';
import { CARD_TEXTS, explainCard, type Translator } from '@opstap/publication';
import { useMemo } from 'preact/hooks';
import type { IslandDefinition } from '../../app/island.tsx';
import { localised } from '../../app/page.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { LoadFailed } from '../../ui/load-failed.tsx';
import { NextLinks } from '../../ui/next-links.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Pair } from '../../ui/pair.tsx';
import { Loading, State } from '../../ui/state.tsx';
import { Paragraph } from '../../ui/text.tsx';
import { CvDocument } from '../profile/cv-document.tsx';
import { useSides } from '../profile/load-sides.ts';
import { useProfile } from '../profile/use-profile.ts';
import { CardView } from './card-view.tsx';
import './card.css';

type Props = { language: Language };

function SkillsCard({ language, t }: Props & { t: Translator }) {
  const own = useProfile();
  const hasSkills =
    typeof own === 'object' &&
    profileSummary(own.profile).filled.some((part) => part !== 'wishes' && part !== 'education');
  const sides = useSides(language, CARD_TEXTS, hasSkills);
  const cards = useMemo(() => {
    if (!own || own === 'newer' || !sides || sides === 'failed') return undefined;
    return sides.translators.map((side) => ({
      language: side.language,
      t: side,
      value: explainCard(own.profile, sides.names, side),
    }));
  }, [own, sides]);
  if (own === 'newer') return <Notice kind="warning">{t('card.newer')}</Notice>;
  if (sides === 'failed') return <LoadFailed t={t} />;
  if (own && !hasSkills)
    return (
      <State
        kind="empty"
        title={t('card.no_profile.title')}
        actions={
          <LinkButton kind="primary" href={localised(language, '/profile')} iconEnd="arrow">
            {t('card.no_profile.go')}
          </LinkButton>
        }
      >
        {t('card.no_profile.text')}
      </State>
    );
  if (!own || !cards) return <Loading text={t('flow.loading')} />;
  return (
    <div class="o-skills-card">
      <Pair sides={cards}>{(card, side) => <CardView card={card} t={side} />}</Pair>
      <div class="o-skills-card__tools">
        <Paragraph quiet>{t('card.order')}</Paragraph>
        <p class="o-actions">
          <Button icon="paper" onClick={() => window.print()}>
            {t('card.print')}
          </Button>
          <LinkButton href={localised(language, '/profile')}>{t('card.no_profile.go')}</LinkButton>
        </p>
        <Details summary={t('card.pdf')}>
          <CvDocument profile={own.profile} kind="card" sent={t('card.sent')} language={language} t={t} />
        </Details>
        <NextLinks tool="skills_card" t={t} />
      </div>
    </div>
  );
}

export const island: IslandDefinition<Props> = {
  texts: [...CARD_TEXTS, 'flow', 'result', 'next'],
  view: SkillsCard,
};
