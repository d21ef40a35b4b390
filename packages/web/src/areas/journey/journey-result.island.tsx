// SPDX-License-Identifier: EUPL-1.2
import type { Language, PlainDate } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { isEmpty, skippedQuestions } from '../../app/device-journey.ts';
import type { IslandDefinition } from '../../app/island.tsx';
import { later, useLater } from '../../app/later.ts';
import { localised } from '../../app/page.ts';
import { useDevice } from '../../app/use-device.ts';
import { LinkButton } from '../../ui/button.tsx';
import { LoadFailed } from '../../ui/load-failed.tsx';
import { Loading, State } from '../../ui/state.tsx';

const ownResult = later(async () => (await import('./own-result.tsx')).OwnResult);

type Props = { language: Language; today: PlainDate; demo?: boolean };

/** The person's own steps, made on this device from the answers that are on it; where there are none, the way to them. */
function JourneyResult({ language, today, demo = false, t }: Props & { t: Translator }) {
  const own = useDevice();
  // "I don't know" is an answer too: its result is which steps are still open, and why.
  const isAnswered =
    own.device !== undefined && (!isEmpty(own.device) || skippedQuestions(own.device).length > 0);
  const OwnResult = useLater(ownResult, isAnswered);
  if (own.device && !isAnswered) return <NothingYet language={language} t={t} />;
  if (OwnResult === 'failed') return <LoadFailed t={t} />;
  if (!OwnResult) return <Loading text={t('flow.loading')} />;
  return <OwnResult own={own} language={language} today={today} demo={demo} t={t} />;
}

function NothingYet({ language, t }: { language: Language; t: Translator }) {
  return (
    <State
      kind="empty"
      title={t('result.nothing')}
      actions={
        <LinkButton kind="primary" href={localised(language, '/journey')} iconEnd="arrow">
          {t('result.start')}
        </LinkButton>
      }
    >
      {t('result.nothing_text')}
    </State>
  );
}

export const island: IslandDefinition<Props> = {
  explains: true,
  texts: ['flow', 'result'],
  view: JourneyResult,
};
