// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { Notice } from '../../../ui/notice.tsx';
import type { LoadedCv } from './load-cv.ts';

/** What there is to say about how a CV was read. */
export function ReadingNotes({
  loaded,
  own,
}: {
  loaded: Extract<LoadedCv, { read: unknown }>;
  own: Translator;
}) {
  const { read, proposals, isEuropass } = loaded;
  const notes = [
    isEuropass && own('cv_import.note.europass'),
    read.encoding === 'windows-1251' && own('cv_import.note.encoding'),
    read.left && own(`cv_import.note.${read.left.kind}`, { count: read.left.count }),
    proposals.language === 'other' && own('cv_import.note.other_language'),
  ].filter((note) => typeof note === 'string');
  return (
    <>
      {notes.map((note) => (
        <Notice kind="warning" key={note}>
          {note}
        </Notice>
      ))}
    </>
  );
}
