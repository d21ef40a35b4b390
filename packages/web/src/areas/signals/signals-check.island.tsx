// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import type { ExplainedDesk, Translator } from '@opstap/publication';
import type { Pack } from '@opstap/rules';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { IslandDefinition } from '../../app/island.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/choice-group.tsx';
import { DeskCard } from '../../ui/desk-card.tsx';
import { NextLinks } from '../../ui/next-links.tsx';
import { Notice, type NoticeKind } from '../../ui/notice.tsx';
import { Loading } from '../../ui/state.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { useFocusOnChange } from '../hand-over/use-focus.ts';
import { LEVEL_RULES, type Level, levelOf, listSigns } from './level.ts';

type Props = { today: PlainDate; first: Record<Level, ExplainedDesk[]> };

const LOOK: Record<Level, NoticeKind> = { now: 'error', wrong: 'warning', watch: 'info', none: 'ok' };

/** The check. What is ticked lives in the memory of this page only, and is gone when it is left. */
function SignalsCheck({ today, first, t }: Props & { t: Translator }) {
  const [pack, setPack] = useState<Pack>();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [isShown, setIsShown] = useState(false);
  useFocusOnChange('signals-screen', isShown ? 'result' : 'form');
  useEffect(() => {
    void import('@opstap/publication/packs/signalen').then(({ default: law }) => setPack(law));
    // A page that comes back with the browser's back button must not still show what was ticked.
    const forget = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return;
      setTicked([]);
      setIsShown(false);
    };
    addEventListener('pageshow', forget);
    return () => removeEventListener('pageshow', forget);
  }, []);
  if (!pack) return <Loading text={t('shell.device.loading')} />;
  if (isShown)
    return (
      <Result level={levelOf(pack, ticked, today)} ticked={ticked} first={first} t={t}>
        <Button onClick={() => setIsShown(false)}>{t('signals.check.again')}</Button>
        <Button onClick={() => print()}>{t('signals.check.print')}</Button>
        <Button
          onClick={() => {
            setTicked([]);
            setIsShown(false);
          }}
        >
          {t('signals.check.clear')}
        </Button>
      </Result>
    );
  const choices = listSigns(pack).map((sign) => ({ value: sign, label: t(`facts.${sign}.ask`) }));
  const submit = (event: Event) => {
    event.preventDefault();
    setIsShown(true);
  };
  return (
    <form onSubmit={submit} autocomplete="off">
      <CheckboxGroup
        id="signs"
        legend={
          <Heading level={2} id="signals-screen" focusable>
            {t('questions.signalen.title')}
          </Heading>
        }
        hint={t('signals.check.hint')}
        choices={choices}
        values={ticked}
        onChange={setTicked}
      />
      <p class="o-actions">
        <Button kind="primary" type="submit" iconEnd="arrow">
          {t('signals.check.button')}
        </Button>
      </p>
    </form>
  );
}

type ResultProps = {
  level: Level;
  ticked: readonly string[];
  first: Props['first'];
  t: Translator;
  children: ComponentChildren;
};

function Result({ level, ticked, first, t, children }: ResultProps) {
  return (
    <section>
      <Heading level={2} id="signals-screen" focusable>
        {t(`signals.level.${level}`)}
      </Heading>
      <Notice kind={LOOK[level]}>
        <p>{level === 'none' ? t('signals.none') : t(`rules.${LEVEL_RULES[level]}.yes`)}</p>
        {level !== 'none' && <p>{t('signals.own_order')}</p>}
      </Notice>
      <Heading level={3}>{t('signals.first')}</Heading>
      <div class="o-grid">
        {first[level].map((desk) => (
          <DeskCard desk={desk} t={t} level={4} key={desk.id} />
        ))}
      </div>
      {ticked.length > 0 && (
        <>
          <Heading level={3}>{t('signals.recognised')}</Heading>
          <ul>
            {ticked.map((sign) => (
              <li key={sign}>{t(`facts.${sign}.label`)}</li>
            ))}
          </ul>
        </>
      )}
      <Paragraph quiet>{t('questions.signalen.why')}</Paragraph>
      <p class="o-actions">{children}</p>
      <NextLinks tool="signals" signs={[level === 'none' ? 'no_signs' : 'signs']} t={t} />
    </section>
  );
}

export const island: IslandDefinition<Props> = {
  explains: true,
  texts: ['signals', 'shell', 'next', 'asks-signalen', 'law-signalen'],
  data: ['packs/signalen'],
  view: SignalsCheck,
};
