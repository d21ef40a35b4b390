// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { TextField } from '../../ui/inputs.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading } from '../../ui/text.tsx';
import type { Notes, Photo } from './notes.ts';
import { PhotoPicture } from './photo-picture.tsx';
import { kilobytesOf, MOST_PHOTOS, MOST_TOTAL_KB, shrinkPhoto } from './shrink-photo.ts';

type PhotoListProps = {
  photos: readonly Photo[];
  today: PlainDate;
  t: Translator;
  onChange: (update: (notes: Notes) => Notes) => Promise<void>;
  onRemove: (update: (notes: Notes) => Notes) => void;
};

/** Pictures of rosters and payslips, with how much room is left. */
export function PhotoList({ photos, today, t, onChange, onRemove }: PhotoListProps) {
  const [fault, setFault] = useState<string>();
  const used = photos.reduce((sum, { data }) => sum + kilobytesOf(data), 0);

  const add = async (input: HTMLInputElement) => {
    setFault(undefined);
    const [file] = input.files ?? [];
    if (!file) return;
    const data = await shrinkPhoto(file);
    input.value = '';
    if (!data) return setFault(t('evidence.photos.failed', { name: file.name }));
    if (photos.length >= MOST_PHOTOS || used + kilobytesOf(data) > MOST_TOTAL_KB)
      return setFault(t('evidence.photos.full'));
    const photo = { id: crypto.randomUUID(), caption: '', date: today, data };
    await onChange((notes) => ({ ...notes, photos: [...notes.photos, photo] }));
  };
  const caption = (id: string, text: string) =>
    void onChange((notes) => ({
      ...notes,
      photos: notes.photos.map((photo) => (photo.id === id ? { ...photo, caption: text } : photo)),
    }));
  const remove = (id: string) =>
    onRemove((notes) => ({ ...notes, photos: notes.photos.filter((photo) => photo.id !== id) }));

  return (
    <section>
      <Heading level={2}>{t('evidence.photos.title')}</Heading>
      <Field id="photo-file" label={t('evidence.photos.add')} hint={t('evidence.photos.hint')}>
        <input
          id="photo-file"
          type="file"
          accept="image/*"
          aria-describedby="photo-file-hint"
          onChange={(event) => void add(event.currentTarget)}
        />
      </Field>
      <p class="o-quiet" role="status">
        {t('evidence.photos.used', {
          count: photos.length,
          most: MOST_PHOTOS,
          used: (used / 1000).toLocaleString(t.language, { maximumFractionDigits: 1 }),
          room: MOST_TOTAL_KB / 1000,
        })}
      </p>
      <div role="alert">{fault && <Notice kind="error">{fault}</Notice>}</div>
      <ul class="o-photos">
        {photos.map(({ id, caption: text, data }, index) => (
          <li key={id}>
            <PhotoPicture
              id={id}
              data={data}
              label={text || t('evidence.report.photo', { number: index + 1 })}
            />
            <TextField
              id={`caption-${id}`}
              label={t('evidence.photos.caption', { number: index + 1 })}
              value={text}
              onInput={(value) => caption(id, value)}
            />
            <Button onClick={() => remove(id)}>{t('evidence.photos.remove', { number: index + 1 })}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
