// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { download } from '../../app/download.ts';
import { localised } from '../../app/page.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/choice-group.tsx';
import { Field } from '../../ui/field.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { deviceFileOf } from './device-file.ts';
import { PARTS, type Snapshot, STORES } from './device-parts.ts';
import { jsonFile } from './part-card.tsx';

type FileToolsProps = { snapshot: Snapshot; onFile: (text: string) => void; t: Translator };

const OTHER: readonly string[] = PARTS.find(({ id }) => id === 'other')?.stores ?? [];

/** Everything in one file, from a file, or by an encrypted link to another device. */
export function FileTools({ snapshot, onFile, t }: FileToolsProps) {
  const [withOther, setWithOther] = useState(true);
  const save = () => {
    const names = STORES.map(({ name }) => name).filter((name) => withOther || !OTHER.includes(name));
    download(jsonFile(deviceFileOf(snapshot, new Date().toISOString(), names)), 'opstap-device.json');
  };
  return (
    <section aria-labelledby="move">
      <Heading level={2} id="move">
        {t('on_device.move.title')}
      </Heading>
      <Paragraph>{t('on_device.move.link')}</Paragraph>
      <p class="o-actions">
        <LinkButton href={localised(t.language, '/take-along')} icon="people">
          {t('on_device.move.to_link')}
        </LinkButton>
      </p>
      <Paragraph>{t('on_device.move.file')}</Paragraph>
      <CheckboxGroup
        id="with-other"
        legend={t('on_device.move.choose')}
        choices={[{ value: 'other', label: t('on_device.move.other'), hint: t('on_device.move.other_hint') }]}
        values={withOther ? ['other'] : []}
        onChange={(values) => setWithOther(values.includes('other'))}
      />
      <p class="o-actions">
        <Button icon="paper" onClick={save}>
          {t('on_device.move.save')}
        </Button>
      </p>
      <Field id="device-file" label={t('on_device.move.load')} hint={t('on_device.move.load_hint')}>
        <input
          id="device-file"
          type="file"
          accept=".json,application/json"
          aria-describedby="device-file-hint"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void file.text().then(onFile);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </Field>
    </section>
  );
}
