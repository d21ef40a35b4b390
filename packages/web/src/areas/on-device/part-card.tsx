// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import type { ComponentChildren } from 'preact';
import { download } from '../../app/download.ts';
import { formatInstant } from '../../app/format.ts';
import { localised } from '../../app/page.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Heading } from '../../ui/text.tsx';
import { AskFirst } from './ask-first.tsx';
import type { DescribedPart } from './describe-part.ts';
import { deviceFileOf } from './device-file.ts';
import { type Part, type Snapshot, STAYS } from './device-parts.ts';

type PartCardProps = {
  part: Part;
  described: DescribedPart;
  snapshot: Snapshot;
  onRemove: () => void;
  t: Translator;
};

/** One part: what it is, since when, how large, and what can be done with it. */
export function PartCard({ part, described, snapshot, onRemove, t }: PartCardProps) {
  const { id, stores, to } = part;
  const name = t(`on_device.parts.${id}.name`);
  const stays = stores.every((store) => STAYS.includes(store));
  const save = () =>
    download(jsonFile(deviceFileOf(snapshot, new Date().toISOString(), stores)), `opstap-${id}.json`);
  return (
    <Card id={id} name={name} text={t(`on_device.parts.${id}.text`)} facts={factsOf(described, t)}>
      {to && (
        <LinkButton href={localised(t.language, to)}>
          {t('on_device.see')}
          <span class="o-visually-hidden">: {name}</span>
        </LinkButton>
      )}
      {!stays && (
        <Button icon="paper" onClick={save}>
          {t('on_device.save')}
          <span class="o-visually-hidden">: {name}</span>
        </Button>
      )}
      <AskFirst
        id={`remove-${id}`}
        label={t('on_device.remove')}
        about={name}
        question={t(id === 'other' || id === 'link' ? `on_device.sure_${id}` : 'on_device.sure', { name })}
        onYes={onRemove}
        t={t}
      />
    </Card>
  );
}

type CopiesCardProps = { count: number; onRemove: () => void; t: Translator };

/** Pages for reading without a connection: nothing of the person is in them, and they come back by themselves. */
export function CopiesCard({ count, onRemove, t }: CopiesCardProps) {
  return (
    <Card
      id="copies"
      name={t('on_device.parts.copies.name')}
      text={t('on_device.parts.copies.text')}
      facts={[t('on_device.counts.copies', { count })]}
    >
      <Button kind="subtle" onClick={onRemove}>
        {t('on_device.remove')}
        <span class="o-visually-hidden">: {t('on_device.parts.copies.name')}</span>
      </Button>
    </Card>
  );
}

type CardProps = {
  id: string;
  name: string;
  text: string;
  facts: readonly string[];
  children: ComponentChildren;
};

function Card({ id, name, text, facts, children }: CardProps) {
  return (
    <li class="o-card" data-part={id}>
      <Heading level={3}>{name}</Heading>
      <p>{text}</p>
      {facts.length > 0 && <p class="o-quiet">{facts.join(' · ')}</p>}
      <p class="o-actions">{children}</p>
    </li>
  );
}

function factsOf({ count, at, bytes }: DescribedPart, t: Translator): string[] {
  const size = Math.max(1, Math.round(bytes / 1000));
  return [
    ...(count ? [count] : []),
    ...(at ? [t('on_device.changed', { date: formatInstant(at, t.language) })] : []),
    ...(bytes > 0 ? [t('on_device.size', { size })] : []),
  ];
}

export function jsonFile(content: object): Blob {
  return new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' });
}
