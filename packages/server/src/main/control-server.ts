// SPDX-License-Identifier: EUPL-1.2
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { AppError } from '@opstap/kernel';
import { withControlAddress } from '../storage/control-address.ts';
import type { Administration } from './administration.ts';

export type ControlServer = { close(): Promise<void> };

/**
 * Lets commands on this machine reach the storage of the running server: a socket in the data folder that only the
 * same user can open. Call it while holding the folder's lock.
 */
export async function startControlServer(
  folder: string,
  administration: Administration,
): Promise<ControlServer> {
  const server = createServer((request, response) => {
    answer(request, response, administration, folder).catch((error) => refuse(response, error));
  });
  await withControlAddress(folder, async (path) => {
    await rm(join(folder, 'control.sock'), { force: true });
    const before = process.umask(0o177);
    try {
      await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve));
    } finally {
      process.umask(before);
    }
    await chmod(join(folder, 'control.sock'), 0o600);
  });
  return {
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(join(folder, 'control.sock'), { force: true });
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  administration: Administration,
  folder: string,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://control');
  const send = (value: unknown) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
  // The client of this socket is our own program; what it sends was typed there.
  const options = () => JSON.parse(searchParams.get('options') ?? '{}');
  const body = async () => JSON.parse(await text(request));
  const { taxonomySink, provisionSink, vacancySink } = administration;
  if (pathname === '/list-feedback') send(await administration.listFeedback(options()));
  else if (pathname === '/export-feedback')
    send(await administration.exportFeedback(searchParams.get('week') ?? ''));
  else if (pathname === '/stats') send(await administration.stats());
  else if (pathname === '/list-taxonomies') send(await administration.listTaxonomies());
  else if (pathname === '/list-occupation-labels')
    send(await administration.listOccupationLabels(await body()));
  else if (pathname === '/begin-taxonomy') send((await taxonomySink.begin(await body())) ?? null);
  else if (pathname === '/save-taxonomy') send(await taxonomySink.save(await body()));
  else if (pathname === '/finish-taxonomy') send((await taxonomySink.finish(await body())) ?? null);
  else if (pathname === '/list-provision') send(await administration.listProvision());
  else if (pathname === '/count-provision') send(await administration.countProvision());
  else if (pathname === '/begin-provision') send((await provisionSink.begin(await body())) ?? null);
  else if (pathname === '/save-provision') send(await provisionSink.save(await body()));
  else if (pathname === '/finish-provision') send(await provisionSink.finish(await body()));
  else if (pathname === '/remove-provision') send(await provisionSink.remove(await body()));
  else if (pathname === '/begin-vacancies') send(await vacancySink.begin(await body()));
  else if (pathname === '/known-vacancies') send(await vacancySink.known(await body()));
  else if (pathname === '/save-vacancies') send(await vacancySink.save(await body()));
  else if (pathname === '/finish-vacancies') send(await vacancySink.finish(await body()));
  else if (pathname === '/vacancy-stats') send(await administration.vacancyStats());
  else if (pathname === '/list-vacancies-to-review') send(await administration.listVacanciesToReview());
  else if (pathname === '/review-vacancy') send(await reviewed(administration, await body()));
  else if (pathname === '/delete-vacancy-source')
    send((await administration.deleteVacancySource((await body()).id)) ?? null);
  else if (pathname === '/find-matches') send(await administration.findMatches(await body()));
  else if (pathname === '/backup') await sendBackup(response, administration, folder);
  else response.writeHead(404).end();
}

async function reviewed(
  administration: Administration,
  { id, review }: { id: string; review: 'approved' | 'rejected' },
): Promise<null> {
  await administration.reviewVacancy(id, review);
  return null;
}

/** Through a file, so that a slow reader does not hold up everybody who needs the one connection. */
async function sendBackup(
  response: ServerResponse,
  administration: Administration,
  folder: string,
): Promise<void> {
  const spool = join(folder, `backup-${process.pid}-${Date.now()}.spool`);
  try {
    await administration.backup(createWriteStream(spool, { mode: 0o600 }));
    await pipeline(createReadStream(spool), response);
  } finally {
    await rm(spool, { force: true });
  }
}

function refuse(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.destroy();
  const { kind, code, data, faults } = error instanceof AppError ? error : { ...UNKNOWN, faults: [] };
  response
    .writeHead(500, { 'content-type': 'application/json' })
    .end(JSON.stringify({ kind, code, data, faults }));
}

const UNKNOWN = { kind: 'unavailable', code: 'storage-unavailable', data: {} } as const;
