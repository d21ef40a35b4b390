// SPDX-License-Identifier: EUPL-1.2
import type { Language, PlainDate } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import type { IslandDefinition } from '../../app/island.tsx';
import { factsKnown, knownFacts } from '../../app/known-facts.ts';
import { later, useLater } from '../../app/later.ts';
import { localised } from '../../app/page.ts';
import { useDevice } from '../../app/use-device.ts';
import { LinkButton } from '../../ui/button.tsx';
import { LoadFailed } from '../../ui/load-failed.tsx';
import { NextLinks } from '../../ui/next-links.tsx';
import { Loading, State } from '../../ui/state.tsx';

const changes = later(async () => (await import('./changes.tsx')).Changes);

type Props = { language: Language; today: PlainDate };
type Shown = Props & { t: Translator };

/** What changes for the person whose answers are on this device, worked out here; where there are none, the way to them. */
function OwnChanges({ language, today, t }: Shown) {
  const { device, profile } = useDevice();
  const isAnswered = device !== undefined && Object.keys(factsKnown(knownFacts(device, profile))).length > 0;
  const Changes = useLater(changes, isAnswered);
  if (device && !isAnswered) return <NothingYet language={language} t={t} />;
  if (Changes === 'failed') return <LoadFailed t={t} />;
  if (!Changes) return <Loading text={t('flow.loading')} />;
  return <Changes language={language} today={today} t={t} />;
}

function NothingYet({ language, t }: Pick<Shown, 'language' | 't'>) {
  return (
    <>
      <State
        kind="empty"
        title={t('what_changes.own.nothing_title')}
        actions={
          <LinkButton kind="primary" href={localised(language, '/journey')} iconEnd="arrow">
            {t('what_changes.own.start')}
          </LinkButton>
        }
      >
        {t('what_changes.own.nothing')}
      </State>
      <NextLinks tool="what_changes" t={t} />
    </>
  );
}

export const island: IslandDefinition<Props> = {
  explains: true,
  texts: ['flow', 'what_changes', 'next'],
  view: OwnChanges,
};
