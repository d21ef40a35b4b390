// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import {
  DEFAULT_WEIGHTS,
  RUNGS,
  rankOccupations,
  type WantedWork,
  type WorkKnowledge,
} from '@opstap/matching';
import type { Translator } from '@opstap/publication';
import { useMemo, useState } from 'preact/hooks';
import { useOccupationSearch } from '../../app/linker/use-occupation-search.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Folded } from '../../ui/folded.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import type { Occupations } from '../profile/use-occupations.ts';

type Props = {
  target: string | undefined;
  wanted: WantedWork;
  work: WorkKnowledge;
  on: PlainDate;
  occupations: Occupations;
  t: Translator;
  onChoose: (occupation: string) => void;
};

const SHOWN = 6;

/** Which work somebody wants: typed in their own language, or one of the best on each rung. */
export function TargetChoice({ target, wanted, work, on, occupations, t, onChoose }: Props) {
  const [text, setText] = useState('');
  const search = useOccupationSearch(text, t);
  const choose = (occupation: string) => {
    setText('');
    onChoose(occupation);
  };
  const rungs = () => (
    <Rungs wanted={wanted} work={work} on={on} occupations={occupations} t={t} onChoose={choose} />
  );
  return (
    <section class="o-no-print" aria-label={t('routes.target.label')}>
      <Combobox
        id="routes-search"
        label={t('routes.target.label')}
        hint={t('routes.target.hint')}
        text={text}
        options={search.options}
        answered={search.answered}
        notice={search.notice}
        onFocus={search.onFocus}
        announce={(count) => t('flow.suggestions', { count })}
        onText={setText}
        onChoose={({ value }) => choose(value)}
      />
      {target === undefined ? (
        <>
          <Heading level={2}>{t('routes.target.rungs')}</Heading>
          {rungs()}
        </>
      ) : (
        <Folded summary={t('routes.target.rungs')} draw={rungs} />
      )}
    </section>
  );
}

function Rungs({ wanted, work, on, occupations, t, onChoose }: Omit<Props, 'target'>) {
  const rungs = useMemo(
    () => rankOccupations(wanted, work, { weights: DEFAULT_WEIGHTS, limit: SHOWN, on }),
    [wanted, work, on],
  );
  return (
    <>
      <Paragraph>{t('routes.target.rungs_lead')}</Paragraph>
      <div class="o-routes__rungs">
        {RUNGS.map((rung) => (
          <div key={rung}>
            <p>
              <strong>{t(`work.rungs.${rung}`)}</strong>
            </p>
            {rungs[rung].length === 0 && <p class="o-quiet">{t('work.rungs.none')}</p>}
            <ul>
              {rungs[rung].map(({ occupation }) => (
                <li key={occupation}>
                  <Button kind="subtle" onClick={() => onChoose(occupation)}>
                    {occupations.nameOf('occupations', occupation)}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </>
  );
}
