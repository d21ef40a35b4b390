// SPDX-License-Identifier: EUPL-1.2
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { refusal } from '@opstap/contract';
import { AppError } from '@opstap/kernel';
import type { Feedback } from '../areas/feedback/feedback.ts';
import { withControlAddress } from '../storage/control-address.ts';
import type { Administration, Stats } from './administration.ts';

/** The storage of the server that runs on this folder, reached through its socket. */
export function controlClient(folder: string): Administration {
  const ask = async <T>(path: string, query: Record<string, string> = {}): Promise<T> => {
    const response = await send(folder, path, query);
    // The other end is this very program.
    return JSON.parse(await text(response)) as T;
  };
  const post = async <T>(path: string, body: unknown): Promise<T> => {
    const response = await send(folder, path, {}, JSON.stringify(body));
    // As above; what answers nothing answers null.
    return JSON.parse(await text(response)) as T;
  };
  return {
    through: 'server',
    listFeedback: (options = {}) => ask<Feedback[]>('/list-feedback', { options: JSON.stringify(options) }),
    exportFeedback: (week) => ask<string>('/export-feedback', { week }),
    stats: () => ask<Stats>('/stats'),
    backup: async (target) => pipeline(await send(folder, '/backup', {}), target),
    taxonomySink: {
      begin: (request) => post('/begin-taxonomy', request),
      save: (batch) => post('/save-taxonomy', batch),
      finish: (request) => post('/finish-taxonomy', request),
    },
    listTaxonomies: () => ask('/list-taxonomies'),
    listOccupationLabels: (isco08) => post('/list-occupation-labels', isco08),
    provisionSink: {
      begin: (request) => post('/begin-provision', request),
      save: (request) => post('/save-provision', request),
      finish: (request) => post('/finish-provision', request),
      remove: (request) => post('/remove-provision', request),
    },
    listProvision: () => ask('/list-provision'),
    countProvision: () => ask('/count-provision'),
    vacancySink: {
      begin: (request) => post('/begin-vacancies', request),
      known: (request) => post('/known-vacancies', request),
      save: (request) => post('/save-vacancies', request),
      finish: (request) => post('/finish-vacancies', request),
    },
    vacancyStats: () => ask('/vacancy-stats'),
    listVacanciesToReview: () => ask('/list-vacancies-to-review'),
    reviewVacancy: (id, review) => post('/review-vacancy', { id, review }),
    deleteVacancySource: (id) => post('/delete-vacancy-source', { id }),
    findMatches: (request) => post('/find-matches', request),
    restore: async () => {
      throw refusal('restore-needs-stopped-server');
    },
    close: async () => undefined,
  };
}

async function send(
  folder: string,
  path: string,
  query: Record<string, string>,
  body?: string,
): Promise<IncomingMessage> {
  const method = body === undefined ? 'GET' : 'POST';
  const response = await withControlAddress(
    folder,
    (socketPath) =>
      new Promise<IncomingMessage>((resolve, reject) => {
        request({ socketPath, method, path: `${path}?${new URLSearchParams(query)}` }, resolve)
          .once('error', reject)
          .end(body);
      }),
  );
  if (response.statusCode === 200) return response;
  const { kind, code, data, faults } = JSON.parse(await text(response));
  throw new AppError(kind, code, data, faults);
}
