// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import {
  buildWorkKnowledge,
  type RankedOccupation,
  RUNGS,
  rankOccupations,
  type WantedWork,
  type Weights,
} from '@opstap/matching';
import type { Translator } from '@opstap/publication';
import { useMemo } from 'preact/hooks';
import { localised } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Folded } from '../../ui/folded.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import type { Occupations } from '../profile/use-occupations.ts';
import { gapText } from './match-texts.ts';
import { Points } from './why.tsx';

type Props = { wanted: WantedWork; weights: Weights; on: PlainDate; occupations: Occupations; t: Translator };

const SHOWN = 8;

/** Occupations in three rungs, worked out on this device: nothing is sent for it. */
export function Rungs({ wanted, weights, on, occupations, t }: Props) {
  const { reference, taxonomy } = occupations;
  const knowledge = useMemo(() => buildWorkKnowledge({ reference, taxonomy }), [reference, taxonomy]);
  const rungs = useMemo(
    () => rankOccupations(wanted, knowledge, { weights, limit: SHOWN, on }),
    [wanted, knowledge, weights, on],
  );
  return (
    <section aria-labelledby="work-rungs">
      <Heading level={2} id="work-rungs">
        {t('work.rungs.title')}
      </Heading>
      <Paragraph>{t('work.rungs.lead')}</Paragraph>
      <p class="o-actions">
        <LinkButton href={localised(t.language, '/routes')} iconEnd="arrow">
          {t('work.rungs.to_routes')}
        </LinkButton>
      </p>
      {RUNGS.map((rung) => (
        <section key={rung} aria-labelledby={`work-rung-${rung}`}>
          <Heading level={3} id={`work-rung-${rung}`}>
            {t(`work.rungs.${rung}`)}
          </Heading>
          <Paragraph>{t(`work.rungs.${rung}_lead`)}</Paragraph>
          {rungs[rung].length === 0 ? (
            <Paragraph>{t('work.rungs.none')}</Paragraph>
          ) : (
            rungs[rung].map((ranked) => (
              <Folded
                key={ranked.occupation}
                summary={occupations.nameOf('occupations', ranked.occupation)}
                draw={() => <RankedLine ranked={ranked} occupations={occupations} t={t} />}
              />
            ))
          )}
        </section>
      ))}
    </section>
  );
}

function RankedLine({
  ranked: { explanation, nlqf, atOwnLevel },
  occupations,
  t,
}: { ranked: RankedOccupation } & Pick<Props, 'occupations' | 't'>) {
  const { has, near, missing } = explanation.competences;
  const all = has.length + near.length + missing.length;
  return (
    <>
      <p>
        {t('work.rungs.level', { nlqf })} {atOwnLevel && t('work.rungs.at_own_level')}
      </p>
      <p>{t('work.reasons.competences', { has: has.length, all })}</p>
      <ul>
        {explanation.gaps.map((gap, at) => (
          <li key={at}>{gapText(gap, occupations, t).text}</li>
        ))}
      </ul>
      <Points explanation={explanation} t={t} />
    </>
  );
}
