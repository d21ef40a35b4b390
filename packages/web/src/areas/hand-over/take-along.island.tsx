// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import type { IslandDefinition } from '../../app/island.tsx';
import { localised } from '../../app/page.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loading, State } from '../../ui/state.tsx';
import { Heading } from '../../ui/text.tsx';
import { FaultNotice } from './fault-notice.tsx';
import './hand-over.css';
import { IncomingLink } from './incoming-link.tsx';
import { MakeLink } from './make-link.tsx';
import { OwnLink } from './own-link.tsx';
import { useFocusOnChange } from './use-focus.ts';
import { carried, useTakeAlong } from './use-take-along.ts';

type Props = { language: Language };
type TakeAlongState = ReturnType<typeof useTakeAlong>;

/** Takes what is on this device to another one, or to somebody who helps. */
function TakeAlong({ language, t }: Props & { t: Translator }) {
  const state = useTakeAlong();
  const { screen, outcome } = state;
  useFocusOnChange('take-along', screen.kind, outcome);
  return (
    <div class="o-hand-over">
      <OutcomeNotice state={state} language={language} t={t} />
      {screen.kind === 'loading' && <Loading text={t('take_along.loading')} />}
      {screen.kind === 'not-secure' && <NotSecure language={language} t={t} />}
      {screen.kind === 'nothing' && <Nothing language={language} t={t} />}
      {screen.kind === 'make' && (
        <MakeLink device={screen.device} t={t} onMade={(made) => void state.made(screen.device, made)} />
      )}
      {screen.kind === 'incoming' && (
        <IncomingLink
          link={screen.link}
          journey={screen.device.journey}
          t={t}
          onTake={(handOver) => void state.take(screen.device, handOver)}
          onLeave={() => void state.leave()}
        />
      )}
      {screen.kind === 'own' && (
        <OwnLink
          key={screen.own.id}
          own={screen.own}
          journey={carried(screen.device, screen.own.withProfile === true)}
          onCarry={
            screen.device.profile &&
            ((withProfile) => void state.choose(screen.device, screen.own, withProfile))
          }
          isQuiet={outcome.done !== undefined}
          t={t}
          onEqual={(handOver, what) => state.equal(screen.device, screen.own, handOver, what)}
          onGone={(why) => void state.gone(why)}
        />
      )}
    </div>
  );
}

type OutcomeNoticeProps = { state: TakeAlongState; language: Language; t: Translator };

function OutcomeNotice({ state: { outcome, isKept, undo }, language, t }: OutcomeNoticeProps) {
  const { done, fault, undo: before } = outcome;
  return (
    <div role="status">
      {done && (
        <Notice kind="ok">
          <p>{t(`take_along.status.${done}`)}</p>
          {before && (
            <p class="o-actions">
              <LinkButton kind="primary" href={localised(language, '/journey/result')} iconEnd="arrow">
                {t('take_along.to_result')}
              </LinkButton>
              <Button onClick={() => void undo(before)}>{t('take_along.undo')}</Button>
            </p>
          )}
        </Notice>
      )}
      {fault && <FaultNotice fault={fault} t={t} />}
      {!isKept && <Notice kind="warning">{t('take_along.not_kept')}</Notice>}
    </div>
  );
}

function NotSecure({ language, t }: { language: Language; t: Translator }) {
  return (
    <>
      <Notice kind="warning" title={t('take_along.not_secure.title')}>
        <p>{t('take_along.not_secure.text')}</p>
        <p>{t('take_along.not_secure.instead')}</p>
      </Notice>
      <ToResult language={language} t={t} />
    </>
  );
}

function Nothing({ language, t }: { language: Language; t: Translator }) {
  return (
    <>
      <Heading level={2} id="take-along" focusable>
        {t('take_along.nothing.title')}
      </Heading>
      <State
        kind="empty"
        title={t('take_along.nothing.text')}
        actions={
          <LinkButton kind="primary" href={localised(language, '/journey')} iconEnd="arrow">
            {t('take_along.start')}
          </LinkButton>
        }
      />
    </>
  );
}

function ToResult({ language, t }: { language: Language; t: Translator }) {
  return (
    <p class="o-actions">
      <LinkButton kind="primary" href={localised(language, '/journey/result')} iconEnd="arrow">
        {t('take_along.to_result')}
      </LinkButton>
    </p>
  );
}

export const island: IslandDefinition<Props> = {
  texts: ['take_along', 'carried', 'share', 'agreed', 'steps'],
  view: TakeAlong,
};
