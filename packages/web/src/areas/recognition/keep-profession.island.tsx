// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { answer } from '../../app/device-journey.ts';
import type { IslandDefinition } from '../../app/island.tsx';
import { factsKnown, knownFacts } from '../../app/known-facts.ts';
import { localised } from '../../app/page.ts';
import { useDevice } from '../../app/use-device.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

type Props = { language: Language; profession: string };

/** The question of the klantreis that asks for the profession. */
const QUESTION = 'beroep';

/** "This is my profession": from here it is known, stands among the steps, and is not asked again. */
function KeepProfession({ language, profession, t }: Props & { t: Translator }) {
  const { device, profile, change, isKept } = useDevice();
  if (!device) return null;
  const isOwn = factsKnown(knownFacts(device, profile))['beroep'] === profession;
  const keep = () =>
    change((before) =>
      answer(before, QUESTION, { beroep: profession }, new Date().toISOString(), 'klantreis'),
    );
  if (!isOwn) {
    return (
      <p class="o-actions o-no-print">
        <Button kind="primary" onClick={() => void keep()}>
          {t('keep_profession.keep')}
        </Button>
        <span class="o-quiet">{t('keep_profession.private')}</span>
      </p>
    );
  }
  return (
    <Notice kind={isKept ? 'ok' : 'warning'} title={t('keep_profession.kept')} role="status">
      {!isKept && <p>{t('answer.not_kept')}</p>}
      <p class="o-actions o-no-print">
        <LinkButton href={localised(language, '/journey')}>{t('keep_profession.questions')}</LinkButton>
        <LinkButton kind="subtle" href={localised(language, '/journey/result')}>
          {t('keep_profession.steps')}
        </LinkButton>
      </p>
    </Notice>
  );
}

export const island: IslandDefinition<Props> = {
  texts: ['keep_profession', 'answer'],
  view: KeepProfession,
};
