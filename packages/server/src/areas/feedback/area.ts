// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@opstap/contract';
import { type Area, bind } from '../../area.ts';
import { deleteOldNotes } from './delete-old-notes.job.ts';
import { feedbackFaults, giveFeedback } from './give-feedback.ts';

export const feedbackArea: Area = {
  name: 'feedback',
  bindings: [bind(routes.giveFeedback, giveFeedback, (ctx, body) => feedbackFaults(ctx.publication, body))],
  jobs: [deleteOldNotes],
  tables: ['feedback.entry'],
};
