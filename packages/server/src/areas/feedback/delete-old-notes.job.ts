// SPDX-License-Identifier: EUPL-1.2
import type { Job } from '../../area.ts';
import { NOTE_KEPT_DAYS } from './feedback.ts';
import { deleteNotesBefore } from './feedback-store.ts';

/** People write personal things however clearly one warns them: after 90 days only what can be counted stays. */
export const deleteOldNotes: Job = {
  name: 'delete-old-notes',
  everyMinutes: 60,
  run: ({ db, now }) => deleteNotesBefore(db, new Date(now() - NOTE_KEPT_DAYS * 86_400_000)),
};
