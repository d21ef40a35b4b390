// SPDX-License-Identifier: EUPL-1.2
import { roleOf } from '@opstap/journeys';
import type { Language, PlainDate } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import type { Facts } from '@opstap/rules';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../../app/client/use-texts.ts';
import type { IslandDefinition } from '../../app/island.tsx';
import { later, useLater } from '../../app/later.ts';
import { WhenThere } from '../../app/when-there.tsx';
import { Details } from '../../ui/details.tsx';
import { LoadFailed } from '../../ui/load-failed.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loading } from '../../ui/state.tsx';
import { HireForm } from './hire-form.tsx';
import { FORM_TEXTS, HIRE_TEXTS } from './hire-texts.ts';
import { type Situation, useSituation } from './use-situation.ts';
import './hire.css';

type Props = { language: Language; today: PlainDate };

const result = later(() => import('./hire-result.tsx'));

/** The situation on one screen, and below it what to do. */
function Hire({ language, today, t }: Props & { t: Translator }) {
  const situation = useSituation();
  if (!situation) return <Loading text={t('flow.loading')} />;
  if ('failed' in situation) return <LoadFailed t={t} />;
  return <Screen situation={situation} language={language} today={today} t={t} />;
}

type ScreenProps = Props & { situation: Situation; t: Translator };

function Screen({ situation, language, today, t }: ScreenProps) {
  const { pack, facts, isLinked, change } = situation;
  const [isOpen, setOpen] = useState(false);
  const hasAnswered = useRef(false);
  const isAnswered = roleOf(facts) !== undefined && facts['begin_van_het_werk'] !== undefined;
  const [isBegun, setBegun] = useState(false);
  const code = useLater(result, isBegun || isAnswered);
  const texts = useTexts(language, HIRE_TEXTS, isBegun || isAnswered);
  const isThere = code !== undefined && texts !== undefined;

  // The answer takes the focus when it was asked for, not when it was there already.
  useLayoutEffect(() => {
    if (!isThere) return;
    if (hasAnswered.current) document.getElementById('plan')?.focus();
    hasAnswered.current = false;
  }, [facts, isThere]);

  const onAnswer = (given: Facts) => {
    hasAnswered.current = true;
    setOpen(false);
    change(given);
  };
  const form = (
    <HireForm
      key={JSON.stringify(facts)}
      pack={pack}
      facts={facts}
      today={today}
      t={t}
      onAnswer={onAnswer}
      onClear={() => change({})}
    />
  );
  return (
    // The plan is sent for as soon as something is filled in.
    <div class="o-hire" onInput={() => setBegun(true)}>
      {isLinked && <Notice kind="info">{t('hire.linked')}</Notice>}
      {isAnswered ? (
        <>
          <Details summary={t('hire.form.change')} open={isOpen} onToggle={setOpen}>
            {form}
          </Details>
          <WhenThere code={code} texts={texts} t={t}>
            {({ HireResult }, words) => (
              <HireResult pack={pack} facts={facts} language={language} today={today} t={words} />
            )}
          </WhenThere>
        </>
      ) : (
        form
      )}
    </div>
  );
}

export const island: IslandDefinition<Props> = {
  explains: true,
  texts: FORM_TEXTS,
  data: ['packs/werkgever_in_orde'],
  view: Hire,
};
