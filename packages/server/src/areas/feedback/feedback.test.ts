// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { runJob } from '../../jobs/run-jobs.ts';
import { testApp } from '../../testing/test-app.ts';
import { withDatabase } from '../../testing/with-database.ts';
import { deleteOldNotes } from './delete-old-notes.job.ts';
import { daysOfWeek, feedbackCsv, weekOf } from './feedback.ts';
import { exportFeedback, listFeedback } from './list-feedback.ts';

const DAY = 86_400_000;
const unclear = { about: { type: 'step', id: 'werk_melden' }, kind: 'unclear', language: 'uk' };

withDatabase('feedback', (storage) => {
  it('is kept with its note, and listed newest first', async () => {
    const { post, ctx, wait } = testApp({ storage: storage() });
    expect((await post('/v1/feedback', { ...unclear, note: '  Не зрозуміло, «куди»  ' })).status).toBe(201);
    wait(1_000);
    await post('/v1/feedback', { about: { type: 'page', id: 'help' }, kind: 'thanks', language: 'nl' });
    expect(await listFeedback(ctx)).toMatchObject([
      { about: { type: 'page', id: 'help' }, kind: 'thanks', note: undefined },
      {
        about: { type: 'step', id: 'werk_melden' },
        note: 'Не зрозуміло, «куди»',
        createdAt: '2026-11-23T11:00:00.000Z',
      },
    ]);
    expect(await listFeedback(ctx, { kind: 'thanks' })).toHaveLength(1);
    expect(await listFeedback(ctx, { limit: 1 })).toHaveLength(1);
  });

  it('loses its note after 90 days and stays for counting', async () => {
    const { post, ctx, wait } = testApp({ storage: storage() });
    await post('/v1/feedback', { ...unclear, note: 'mijn naam is …' });
    wait(90 * DAY);
    expect(await runJob(deleteOldNotes, ctx)).toBe(0);
    wait(1);
    expect(await runJob(deleteOldNotes, ctx)).toBe(1);
    expect(await listFeedback(ctx)).toMatchObject([{ kind: 'unclear', note: undefined }]);
  });

  it('is exported by week of Amsterdam’s calendar', async () => {
    const { post, ctx, wait } = testApp({ storage: storage() });
    await post('/v1/feedback', { ...unclear, note: '=cmd|"x"' });
    // Sunday 29 November, 23:59 in Amsterdam, and two minutes later.
    wait(6 * DAY + 11 * 3_600_000 + 59 * 60_000);
    await post('/v1/feedback', { ...unclear, kind: 'wrong' });
    wait(120_000);
    await post('/v1/feedback', { ...unclear, kind: 'missing' });
    expect((await exportFeedback(ctx, '2026-W48')).split('\r\n')).toEqual([
      'week,created_at,about_type,about_id,kind,language,note',
      '2026-W48,2026-11-29T22:59:00.000Z,step,werk_melden,wrong,uk,',
      `2026-W48,2026-11-23T11:00:00.000Z,step,werk_melden,unclear,uk,"'=cmd|""x"""`,
      '',
    ]);
    expect(await exportFeedback(ctx, '2026-W49')).toContain('missing');
  });

  it.each([
    ['a step that does not exist', { about: { type: 'step', id: 'niets' } }, 'about.id', 'id-unknown'],
    ['another kind', { kind: 'angry' }, 'kind', 'field-value'],
    ['a language that we do not have', { language: 'fr' }, 'language', 'field-value'],
    ['a note that is too long', { note: 'x'.repeat(501) }, 'note', 'field-too-long'],
    ['an id with markup', { about: { type: 'page', id: '<script>' } }, 'about.id', 'field-format'],
    ['a vacancy without its source', { about: { type: 'vacancy', id: 'Nr 5' } }, 'about.id', 'field-format'],
    ['a name', { name: 'Олена' }, 'name', 'field-unknown'],
  ])('refuses %s', async (_, change, field, code) => {
    const { post } = testApp({ storage: storage() });
    const response = await post('/v1/feedback', { ...unclear, ...change });
    expect(response.status).toBe(400);
    expect((await response.json()).errors).toMatchObject([{ field, code }]);
  });
});

describe('weeks', () => {
  it.each([
    ['2026-01-01', '2026-W01'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2026-11-23', '2026-W48'],
  ])('%s is in %s', (date, week) => {
    expect(weekOf(plainDate(date))).toBe(week);
    const days = daysOfWeek(week);
    expect(days && days.monday <= date && date <= days.sunday).toBe(true);
  });

  it.each(['2026-W54', '2025-W53', '2026-W00', '2026-48', ''])('%j does not exist', (week) => {
    expect(daysOfWeek(week)).toBeUndefined();
  });

  it('write a header when there is nothing', () => {
    expect(feedbackCsv([])).toBe('week,created_at,about_type,about_id,kind,language,note\r\n');
  });
});
