// SPDX-License-Identifier: EUPL-1.2
import type { MatchList } from '@opstap/contract';
import type { Explanation, FactorId, Gap } from '@opstap/matching';
import type { Translator } from '@opstap/publication';
import type { Occupations } from '../profile/use-occupations.ts';

export type Match = MatchList['matches'][number];

/** Why it fits, in one sentence with what is true of this vacancy. */
export function reasonText(
  factor: FactorId,
  { competences, kilometres }: Pick<Explanation, 'competences'> & { kilometres?: number | undefined },
  t: Translator,
): string {
  const { has, near, missing } = competences;
  switch (factor) {
    case 'competences':
      return t('work.reasons.competences', {
        has: has.length,
        all: has.length + near.length + missing.length,
      });
    case 'near_competences':
      return t('work.reasons.near_competences', { near: near.length });
    case 'distance':
      return kilometres === undefined
        ? t('work.reasons.distance_unknown')
        : t('work.reasons.distance', { kilometres });
    default:
      return t(`work.reasons.${factor}`);
  }
}

export type GapText = { text: string; close: string; step?: string };

/** Steps of the klantreis that say how Dutch is learned, by the level that they reach. */
const DUTCH_STEPS: Readonly<Record<string, string>> = {
  A1: 'nederlands_naar_a1',
  A2: 'nederlands_naar_a2',
  B1: 'nederlands_naar_b1',
  B2: 'nederlands_naar_b2',
};

/** What is missing, and what closes it. */
export function gapText(gap: Gap, { nameOf }: Occupations, t: Translator): GapText {
  switch (gap.kind) {
    case 'language': {
      const step = gap.language === 'nl' ? DUTCH_STEPS[gap.needed] : undefined;
      const language = nameOf('spokenLanguages', gap.language);
      return {
        text: t('work.gaps.language', { language, has: gap.has, needed: gap.needed }),
        close: t(step ? 'work.gaps.close_dutch' : 'work.gaps.close_language'),
        ...(step && { step }),
      };
    }
    case 'licence':
      return {
        text: t('work.gaps.licence', { licence: nameOf('licences', gap.licence) }),
        close: t('work.gaps.close_licence'),
        step: 'vakcertificaat',
      };
    case 'recognition': {
      const interim = gap.interim.map((id) => nameOf('occupations', id)).join('; ');
      return {
        text: t('work.gaps.recognition', { occupation: nameOf('occupations', gap.occupation) }),
        close: interim ? t('work.gaps.interim', { interim }) : t('work.gaps.close_recognition'),
        step: 'route_gereguleerd_beroep',
      };
    }
    case 'competence': {
      const competence = nameOf('competences', gap.competence);
      return gap.through
        ? {
            text: t('work.gaps.near', { competence, through: nameOf('competences', gap.through) }),
            close: t('work.gaps.close_near'),
          }
        : {
            text: t('work.gaps.competence', { competence }),
            close: t('work.gaps.close_competence'),
            step: 'scholing_ontwikkelpad',
          };
    }
  }
}
