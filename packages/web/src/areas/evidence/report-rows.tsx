// SPDX-License-Identifier: EUPL-1.2
import { euroCents, formatEuro } from '@opstap/kernel';
import { formatDate, type TextKey, type Translator } from '@opstap/publication';
import type { ComponentChildren } from 'preact';
import { type About, type Entry, minutesWorked, type Notes, totalsOf } from './notes.ts';
import type { ReportChoice } from './report-form.tsx';

export type Texts = readonly Translator[];

/** `8:30`: hours and minutes. */
export function formatMinutes(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The report's amounts and dates are written as the Dutch reader writes them. */
const euros = (cents: number) => formatEuro(euroCents(cents), 'nl');

/** A short text in Dutch with the own language below it. */
export function Both({ texts, name }: { texts: Texts; name: TextKey }) {
  return (
    <>
      {texts.map((t) => (
        <span class="o-both" lang={t.language} key={t.language}>
          {t(name)}
        </span>
      ))}
    </>
  );
}

function Row({ texts, name, children }: { texts: Texts; name: TextKey; children: ComponentChildren }) {
  return (
    <tr>
      <th scope="row">
        <Both texts={texts} name={name} />
      </th>
      <td>{children}</td>
    </tr>
  );
}

/** What a person wrote, never translated. */
export function OwnWords({ children }: { children: ComponentChildren }) {
  return (
    <span class="o-own-words" translate={false}>
      {children}
    </span>
  );
}

const ABOUT = ['employer', 'workplace', 'name', 'contact'] as const satisfies readonly (keyof About)[];

type SumsProps = { notes: Notes; minimum: ReportChoice['minimum']; texts: Texts };

/** Who it is about, and the sums. */
export function Sums({ notes: { about, entries }, minimum, texts }: SumsProps) {
  const { days, minutes, withoutHours, paidCents, firstDay, lastDay } = totalsOf(entries);
  return (
    <table class="o-report__sums">
      <tbody>
        {ABOUT.filter((field) => about[field]?.trim()).map((field) => (
          <Row texts={texts} name={`evidence.report.${field}`} key={field}>
            <OwnWords>{about[field]}</OwnWords>
          </Row>
        ))}
        {firstDay && lastDay && (
          <Row texts={texts} name="evidence.report.period">
            {formatDate(firstDay, 'nl')} – {formatDate(lastDay, 'nl')}
          </Row>
        )}
        <Row texts={texts} name="evidence.report.days">
          {days}
        </Row>
        <Row texts={texts} name="evidence.report.hours">
          {formatMinutes(minutes)}
          {withoutHours > 0 &&
            texts.map((t) => (
              <small class="o-both" lang={t.language} key={t.language}>
                {t('evidence.report.without_hours', { count: withoutHours })}
              </small>
            ))}
        </Row>
        <Row texts={texts} name="evidence.report.paid">
          {euros(paidCents)}
        </Row>
        {minimum && (
          <>
            <Row texts={texts} name="evidence.report.minimum">
              {euros(minimum.cents)}
            </Row>
            <Row texts={texts} name="evidence.report.difference">
              {euros(minimum.cents - paidCents)}
            </Row>
          </>
        )}
      </tbody>
    </table>
  );
}

const COLUMNS = [
  'evidence.field.date',
  'evidence.report.time',
  'evidence.report.break',
  'evidence.report.hours',
  'evidence.report.paid',
] as const;

/** One line a day, and the totals below. */
export function DayTable({ entries, texts }: { entries: readonly Entry[]; texts: Texts }) {
  const { minutes, paidCents } = totalsOf(entries);
  return (
    <section
      class="o-report__scroll"
      aria-label={texts.at(-1)?.('evidence.report.table')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls on a narrow screen must be reached by keyboard
      tabIndex={0}
    >
      <table class="o-report__days">
        <thead>
          <tr>
            {COLUMNS.map((name) => (
              <th scope="col" key={name}>
                <Both texts={texts} name={name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Day entry={entry} texts={texts} key={entry.id} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              <Both texts={texts} name="evidence.report.total" />
            </th>
            <td>{formatMinutes(minutes)}</td>
            <td>{euros(paidCents)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Day({ entry, texts }: { entry: Entry; texts: Texts }) {
  const worked = minutesWorked(entry);
  return (
    <tr>
      <th scope="row">{formatDate(entry.date, 'nl')}</th>
      <td>{entry.from || entry.to ? `${entry.from ?? '?'}–${entry.to ?? '?'}` : '–'}</td>
      <td>{entry.breakMinutes ?? '–'}</td>
      <td>{worked === undefined ? '–' : formatMinutes(worked)}</td>
      <td>
        {entry.paidCents === undefined ? '–' : euros(entry.paidCents)}
        {entry.paidHow && <Both texts={texts} name={`evidence.paid_how.${entry.paidHow}`} />}
      </td>
    </tr>
  );
}

const WORDS = ['place', 'work', 'promised', 'promisedBy', 'witnesses', 'note'] as const;

/** All that was written in words, day by day, exactly as it was written. */
export function WordsByDay({ entries, texts }: { entries: readonly Entry[]; texts: Texts }) {
  return (
    <>
      {entries.map((entry) => {
        const written = WORDS.filter((field) => entry[field]);
        if (written.length === 0) return null;
        return (
          <section key={entry.id}>
            <h4>
              {formatDate(entry.date, 'nl')} {entry.from}
            </h4>
            <dl>
              {written.map((field) => (
                <div key={field}>
                  <dt>
                    <Both texts={texts} name={`evidence.field.${field}`} />
                  </dt>
                  <dd>
                    <OwnWords>{entry[field]}</OwnWords>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </>
  );
}
