// SPDX-License-Identifier: EUPL-1.2
import type { Language, PlainDate } from '@opstap/kernel';
import { type GateId, KNOBS, type Knob, type WantedWork, weightsFor } from '@opstap/matching';
import type { Translator } from '@opstap/publication';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { IslandDefinition } from '../../app/island.tsx';
import { localised } from '../../app/page.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/choice-group.tsx';
import { NextLinks } from '../../ui/next-links.tsx';
import { Notice } from '../../ui/notice.tsx';
import { focusOn } from '../profile/focus-on.ts';
import type { Occupations } from '../profile/use-occupations.ts';
import { knobFor, type Refusal, type RefusalReason, readRefusals, writeRefusals } from './kept-refusals.ts';
import type { Match } from './match-texts.ts';
import { Results } from './results.tsx';
import { Rungs } from './rungs.tsx';
import { Sent } from './sent.tsx';
import { type Found, useMatches } from './use-matches.ts';
import { WithProfile } from './with-profile.tsx';
import './work.css';

type Props = { language: Language; today: PlainDate; demo: boolean };

function WorkThatFits({ language, today, demo, t }: Props & { t: Translator }) {
  return (
    <WithProfile language={language} today={today} demo={demo} noProfile={t('work.no_profile')} t={t}>
      {(wanted, occupations) => (
        <OwnWork wanted={wanted} occupations={occupations} language={language} today={today} t={t} />
      )}
    </WithProfile>
  );
}

type OwnProps = {
  wanted: WantedWork;
  occupations: Occupations;
  language: Language;
  today: PlainDate;
  t: Translator;
};

function OwnWork({ wanted, occupations, language, today, t }: OwnProps) {
  const [knobs, setKnobs] = useState<readonly Knob[]>([]);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [excludedBy, setExcludedBy] = useState<GateId>();
  const [isKept, setKept] = useState(true);
  const weights = useMemo(() => weightsFor(knobs), [knobs]);
  const { found, ask } = useMatches(wanted, language);
  useEffect(() => void readRefusals().then(setRefusals), []);

  const show = async (
    gate: GateId | undefined,
    more: { knobs?: readonly Knob[]; refusals?: readonly Refusal[] } = {},
  ) => {
    setExcludedBy(gate);
    await ask({ knobs, refusals, ...more, ...(gate && { excludedBy: gate }) });
    focusOn('work-results');
  };
  const keep = (next: readonly Refusal[]) => {
    setRefusals(next);
    void writeRefusals(next).then(setKept);
  };
  const refuse = ({ vacancy }: Match, because: RefusalReason) => {
    const { id, occupation, contract } = vacancy;
    const nextRefusals = [...refusals, { vacancy: id, because, occupation, contract }];
    const knob = knobFor(because);
    const nextKnobs = knob && !knobs.includes(knob) ? [...knobs, knob] : knobs;
    setKnobs(nextKnobs);
    keep(nextRefusals);
    void show(undefined, { knobs: nextKnobs, refusals: nextRefusals });
  };

  return (
    <div class="o-work">
      <div class="o-work__form">
        <Sent wanted={wanted} occupations={occupations} t={t} />
        <CheckboxGroup
          id="work-knobs"
          legend={t('work.knobs.title')}
          choices={KNOBS.map((value) => ({
            value,
            label: t(`work.knobs.${value}`),
            hint: t(`work.knobs.${value}_hint`),
          }))}
          values={knobs}
          onChange={(chosen) => setKnobs(KNOBS.filter((one) => chosen.includes(one)))}
        />
        <p class="o-actions">
          <Button kind="primary" busy={found?.kind === 'busy'} onClick={() => void show(undefined)}>
            {t(found ? 'work.again' : 'work.send')}
          </Button>
          <LinkButton href={localised(language, '/profile')}>{t('work.change_profile')}</LinkButton>
        </p>
        {!isKept && <Notice kind="warning">{t('flow.not_kept')}</Notice>}
        {refusals.length > 0 && (
          <p>
            {t('work.not_for_me.count', { count: refusals.length })}{' '}
            <Button kind="subtle" onClick={() => keep([])}>
              {t('work.not_for_me.undo')}
            </Button>
          </p>
        )}
      </div>
      {found && (
        <Results
          found={found}
          excludedBy={excludedBy}
          on={today}
          occupations={occupations}
          language={language}
          t={t}
          onRefuse={refuse}
          onShow={(gate) => void show(gate)}
        />
      )}
      <NextLinks tool="work" signs={[signOf(found)]} t={t} />
      <Rungs wanted={wanted} weights={weights} on={today} occupations={occupations} t={t} />
    </div>
  );
}

function signOf(found: Found | undefined): 'found' | 'none' | 'not_asked' {
  if (found?.kind !== 'found') return 'not_asked';
  return found.list.matches.length > 0 ? 'found' : 'none';
}

export const island: IslandDefinition<Props> = {
  explains: true,
  texts: ['work', 'profile', 'flow', 'known', 'next', 'recognised'],
  view: WorkThatFits,
};
