// SPDX-License-Identifier: EUPL-1.2
import { refusal } from '@opstap/contract';
import { addDays, type PlainDate } from '@opstap/kernel';
import type { Ctx } from '../../context.ts';
import type { Database } from '../../storage/database.ts';
import { daysOfWeek, type Feedback, feedbackCsv } from './feedback.ts';
import { listEntries, listReports } from './feedback-store.ts';

export type ListFeedbackOptions = { week?: string; kind?: Feedback['kind']; limit?: number };

/** Newest first; a week of Amsterdam's calendar or all. @throws AppError `invalid-input` for a week that does not exist. */
export async function listFeedback(
  { db }: Pick<Ctx, 'db'>,
  { week, kind, limit = 1_000 }: ListFeedbackOptions = {},
): Promise<Feedback[]> {
  const entries = await listEntries(db, { ...periodOf(week), ...(kind && { kind }), limit });
  return entries.map(shown);
}

/** All feedback of one week as CSV. */
export async function exportFeedback(ctx: Pick<Ctx, 'db'>, week: string): Promise<string> {
  return feedbackCsv(await listFeedback(ctx, { week, limit: 100_000 }));
}

/** The newest are enough: what is reported often is listed once, and what was looked at is reported anew. */
const MOST_REPORTS = 2_000;

/** By vacancy what people say is wrong with it, newest first. */
export async function reportsByVacancy({ db }: Pick<Ctx, 'db'>): Promise<ReadonlyMap<string, Feedback[]>> {
  const entries = await listReports(db, MOST_REPORTS);
  return Map.groupBy(entries.map(shown), ({ about }) => about.id);
}

function periodOf(week: string | undefined): { from: Date; until: Date } | undefined {
  if (week === undefined) return undefined;
  const days = daysOfWeek(week);
  if (!days) throw refusal('invalid-input', {}, [{ field: 'week', code: 'field-format' }]);
  return { from: midnightInAmsterdam(days.monday), until: midnightInAmsterdam(addDays(days.sunday, 1)) };
}

/** The instant at which a day begins in Amsterdam: one or two hours before UTC's. */
function midnightInAmsterdam(date: PlainDate): Date {
  const utc = new Date(`${date}T00:00:00Z`);
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: 'numeric' }).format(
    utc,
  );
  return new Date(utc.getTime() - Number(hour) * 3_600_000);
}

function shown(entry: Database['feedback.entry']): Feedback {
  return {
    id: entry.id,
    about: { type: entry.about_type, id: entry.about_id },
    kind: entry.kind,
    language: entry.language,
    note: entry.note ?? undefined,
    createdAt: entry.created_at.toISOString(),
  };
}
