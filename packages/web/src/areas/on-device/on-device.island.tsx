// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import type { IslandDefinition } from '../../app/island.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { describePart } from './describe-part.ts';
import { PARTS } from './device-parts.ts';
import { DoneNotice } from './done-notice.tsx';
import { FileTools } from './file-tools.tsx';
import { CopiesCard, PartCard } from './part-card.tsx';
import { RemoveAll } from './remove-all.tsx';
import { useOnDevice } from './use-on-device.ts';
import './on-device.css';

/** Everything that is kept here: to see, to take along, to remove. Nothing of it is sent. */
function OnDevice({ t }: { t: Translator }) {
  const device = useOnDevice();
  const { state, done } = device;
  if (!state) return <Paragraph>{t('on_device.loading')}</Paragraph>;
  const { snapshot, changes, copies } = state;
  const there = PARTS.flatMap((part) => {
    const described = describePart(part, snapshot, changes, t);
    return described ? [{ part, described }] : [];
  });
  // The last part is there on every device, so it does not say that something is.
  const isEmpty = there.length === 1 && copies === 0;
  return (
    <div class="o-on-device">
      <DoneNotice done={done} onUndo={(before) => void device.undo(before)} t={t} />
      <section aria-labelledby="parts">
        <Heading level={2} id="parts" focusable>
          {t('on_device.list')}
        </Heading>
        {isEmpty && <Notice kind="info">{t('on_device.empty')}</Notice>}
        <ul class="o-on-device__parts">
          {there.map(({ part, described }) => (
            <PartCard
              key={part.id}
              part={part}
              described={described}
              snapshot={snapshot}
              onRemove={() => void device.removePart(part)}
              t={t}
            />
          ))}
          {copies > 0 && <CopiesCard count={copies} onRemove={() => void device.removeCopies()} t={t} />}
        </ul>
      </section>
      <FileTools snapshot={snapshot} onFile={(text) => void device.takeInFile(text)} t={t} />
      <RemoveAll hasLink={snapshot.link !== undefined} onRemove={() => void device.removeAll()} t={t} />
    </div>
  );
}

export const island: IslandDefinition = { texts: ['on_device'], view: OnDevice };
