// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { type Translator, translator } from '@opstap/publication';
import { useEffect, useState } from 'preact/hooks';
import { loadTexts } from '../../app/client/load-texts.ts';
import { changeNote, notesOf, removeNote } from '../../app/device-journey.ts';
import type { IslandDefinition } from '../../app/island.tsx';
import { useDevice } from '../../app/use-device.ts';
import { Heading, Paragraph } from '../../ui/text.tsx';
import '../hand-over/hand-over.css';
import { AgreedList } from './agreed-list.tsx';
import { stepTitles } from './agreed-steps.ts';

const TEXTS = ['agreed', 'adviser', 'take_along', 'steps'];

type Props = { language: Language };

/** What was agreed with an adviser, among one's own steps. Its words are asked for only where there is something. */
function AgreedSteps({ language }: Props) {
  const { device, change } = useDevice();
  const [t, setT] = useState<Translator>();
  const hasNotes = device !== undefined && notesOf(device).length > 0;
  useEffect(() => {
    if (!hasNotes) return;
    loadTexts(language, TEXTS).then(
      (texts) => setT(() => translator(language, texts)),
      // Without a connection the page about taking along shows them.
      () => undefined,
    );
  }, [hasNotes, language]);
  if (!device || !hasNotes || !t) return null;
  const at = () => new Date().toISOString();
  return (
    <section aria-labelledby="agreed">
      <Heading level={2} id="agreed">
        {t('agreed.title')}
      </Heading>
      <Paragraph>{t('agreed.lead')}</Paragraph>
      <AgreedList
        journey={device}
        titleOf={(step) => stepTitles(step, [t])}
        t={t}
        on={{
          done: (id, isDone) =>
            void change((before) => changeNote(before, id, { done: { value: isDone, at: at() } })),
          change: async (id, changes) => {
            await change((before) => changeNote(before, id, changes));
            return true;
          },
          remove: (id) => void change((before) => removeNote(before, id)),
        }}
      />
    </section>
  );
}

export const island: IslandDefinition<Props> = { texts: [], view: AgreedSteps };
