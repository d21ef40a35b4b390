// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Logger } from 'pino';
import type { Job } from '../area.ts';
import type { Ctx } from '../context.ts';

export type RunningJobs = { stop(): Promise<void> };

/** Runs each job soon after the start and then every so often, one at a time. A job that fails is logged and tried again. */
export function startJobs(jobs: readonly Job[], ctx: Ctx, log: Logger): RunningJobs {
  let queue: Promise<void> = Promise.resolve();
  const enqueue = (job: Job) => {
    queue = queue.then(() => attempt(job, ctx, log));
  };
  const timers = jobs.map((job) => setInterval(enqueue, job.everyMinutes * 60_000, job).unref());
  const first = setTimeout(() => jobs.forEach(enqueue), 5_000).unref();
  return {
    stop: async () => {
      clearTimeout(first);
      for (const timer of timers) clearInterval(timer);
      await queue;
    },
  };
}

/** In one transaction, by one server at a time: another that has it now does the work. @returns what the job says it did. */
export async function runJob(job: Job, ctx: Ctx): Promise<number | undefined> {
  return ctx.db.transaction().execute(async (db) => {
    const { rows } = await sql<{ mine: boolean }>`
      select pg_try_advisory_xact_lock(hashtext(${`opstap job ${job.name}`})) as mine`.execute(db);
    return rows[0]?.mine ? job.run({ ...ctx, db }) : undefined;
  });
}

async function attempt(job: Job, ctx: Ctx, log: Logger): Promise<void> {
  try {
    const done = await runJob(job, ctx);
    if (done) log.info({ job: job.name, done }, 'job');
  } catch (error) {
    log.warn({ job: job.name, error: error instanceof Error ? error.message : 'unknown' }, 'job failed');
  }
}
