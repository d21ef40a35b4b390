// SPDX-License-Identifier: EUPL-1.2
import { euroCents, formatEuro, type Language, type PlainDate } from '@opstap/kernel';
import { formatDate, type Translator } from '@opstap/publication';
import { useLayoutEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/inputs.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { useFocusOnChange } from '../hand-over/use-focus.ts';
import { EntryForm } from './entry-form.tsx';
import {
  draftOf,
  type Entry,
  type EntryDraft,
  LOCK_MINUTES,
  lockAfter,
  minutesWorked,
  type Notes,
  totalsOf,
  withEntry,
  withoutEntry,
} from './notes.ts';
import { PhotoList } from './photo-list.tsx';
import { Report } from './report.tsx';
import { type ReportChoice, ReportForm } from './report-form.tsx';
import { formatMinutes } from './report-rows.tsx';
import type { OpenNotes, UsedNotes } from './use-notes.ts';

type DiaryProps = { open: OpenNotes; used: UsedNotes; language: Language; today: PlainDate; t: Translator };

/** The open diary: days, photos, and what can be made of them. */
export function Diary({ open, used, language, today, t }: DiaryProps) {
  const { notes, isKept } = open;
  const [draft, setDraft] = useState<EntryDraft | undefined>(notes.draft);
  const [report, setReport] = useState<ReportChoice>();
  const [beforeRemoval, setBeforeRemoval] = useState<Notes>();
  useFocusOnChange('notes-screen', draft ? 'form' : report ? 'report' : 'list');

  const remove = (update: (notes: Notes) => Notes) => {
    setBeforeRemoval(notes);
    void used.change(update);
  };
  const putBack = () => {
    setBeforeRemoval(undefined);
    if (beforeRemoval) void used.change(() => beforeRemoval);
  };
  const edit = (next: EntryDraft | undefined) => {
    setBeforeRemoval(undefined);
    setDraft(next);
    used.typing(next);
  };
  const save = (entry: Entry) => {
    edit(undefined);
    void used.change((before) => withEntry(before, entry));
  };
  const cancel = () => {
    edit(undefined);
    void used.change(({ draft: _draft, ...rest }) => rest);
  };

  if (report)
    return (
      <Report
        notes={notes}
        choice={report}
        language={language}
        today={today}
        t={t}
        onBack={() => setReport(undefined)}
      />
    );
  return (
    <>
      {!isKept && <Notice kind="warning">{t('evidence.open.not_kept')}</Notice>}
      {draft ? (
        <EntryForm draft={draft} today={today} t={t} onTyping={used.typing} onSave={save} onCancel={cancel} />
      ) : (
        <>
          <Heading level={2} id="notes-screen" focusable>
            {t('evidence.open.title')}
          </Heading>
          <p class="o-quiet">{t('evidence.open.locks_after', { minutes: lockAfter(notes) })}</p>
          <Select
            id="lock-after"
            label={t('evidence.open.lock_choice')}
            value={String(lockAfter(notes))}
            options={LOCK_MINUTES.map((minutes) => ({ value: String(minutes), label: String(minutes) }))}
            onInput={(chosen) => {
              const minutes = LOCK_MINUTES.find((one) => String(one) === chosen);
              if (minutes) void used.change((before) => ({ ...before, lockAfter: minutes }));
            }}
          />
          <p class="o-actions">
            <Button kind="primary" onClick={() => edit({ id: crypto.randomUUID(), date: today })}>
              {t('evidence.open.add')}
            </Button>
            <Button onClick={() => void used.lock()}>{t('evidence.open.lock')}</Button>
          </p>
          <EntryList
            entries={notes.entries}
            t={t}
            onEdit={(entry) => edit(draftOf(entry))}
            onRemove={(id) => remove((before) => withoutEntry(before, id))}
          />
          <PhotoList photos={notes.photos} today={today} t={t} onChange={used.change} onRemove={remove} />
          <Removed isShown={beforeRemoval !== undefined} t={t} onPutBack={putBack} />
          <ReportForm
            notes={notes}
            language={language}
            today={today}
            t={t}
            onChange={used.change}
            onMake={setReport}
          />
        </>
      )}
    </>
  );
}

type RemovedProps = { isShown: boolean; t: Translator; onPutBack: () => void };

/** A day or photo that went by mistake comes back with a tap, until something else is done. */
function Removed({ isShown, t, onPutBack }: RemovedProps) {
  // The button that removed is gone: the focus goes on to the one that takes it back.
  useLayoutEffect(() => {
    if (isShown) document.getElementById('put-back')?.focus();
  }, [isShown]);
  return (
    <div role="status">
      {isShown && (
        <Notice kind="info">
          <p>{t('evidence.open.removed')}</p>
          <p class="o-actions">
            <Button id="put-back" onClick={onPutBack}>
              {t('evidence.open.put_back')}
            </Button>
          </p>
        </Notice>
      )}
    </div>
  );
}

type EntryListProps = {
  entries: readonly Entry[];
  t: Translator;
  onEdit: (entry: Entry) => void;
  onRemove: (id: string) => void;
};

function EntryList({ entries, t, onEdit, onRemove }: EntryListProps) {
  if (entries.length === 0) return <Paragraph>{t('evidence.open.none')}</Paragraph>;
  const { days, minutes, paidCents } = totalsOf(entries);
  const euros = (cents: number) => formatEuro(euroCents(cents), t.language);
  return (
    <>
      <ul class="o-entries">
        {entries.map((entry) => {
          const date = formatDate(entry.date, t.language);
          const worked = minutesWorked(entry);
          const parts = [
            entry.from && `${entry.from}–${entry.to ?? '?'}`,
            worked !== undefined && formatMinutes(worked),
            entry.paidCents !== undefined && euros(entry.paidCents),
            entry.place,
          ];
          return (
            <li class="o-card" key={entry.id}>
              <h3 class="o-card__title">{date}</h3>
              <p>{parts.filter(Boolean).join(' · ')}</p>
              {entry.note && <p class="o-own-words">{entry.note}</p>}
              <p class="o-actions">
                <Button onClick={() => onEdit(entry)}>{t('evidence.open.edit', { date })}</Button>
                <Button kind="subtle" onClick={() => onRemove(entry.id)}>
                  {t('evidence.open.remove', { date })}
                </Button>
              </p>
            </li>
          );
        })}
      </ul>
      <p>
        <strong>
          {t('evidence.report.days')}: {days} · {t('evidence.report.hours')}: {formatMinutes(minutes)} ·{' '}
          {t('evidence.report.paid')}: {euros(paidCents)}
        </strong>
      </p>
    </>
  );
}
