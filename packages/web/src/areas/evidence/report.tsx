// SPDX-License-Identifier: EUPL-1.2
import type { Language, PlainDate } from '@opstap/kernel';
import { explainSources, formatDate, type TextKey, type Translator } from '@opstap/publication';
import { download } from '../../app/download.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import type { Notes } from './notes.ts';
import { PhotoPicture } from './photo-picture.tsx';
import type { ReportChoice } from './report-form.tsx';
import { Both, DayTable, OwnWords, Sums, type Texts, WordsByDay } from './report-rows.tsx';
import { zipOf } from './zip-notes.ts';

type ReportProps = {
  notes: Notes;
  choice: ReportChoice;
  language: Language;
  today: PlainDate;
  t: Translator;
  onBack: () => void;
};

/** The prepared view: on screen, on paper, and as the readable file of the ZIP. */
export function Report({ notes, choice, today, t, onBack }: ReportProps) {
  const save = async () => {
    const report = document.getElementById('report');
    if (report) download(await zipOf(notes, report), `${today}.zip`);
  };
  return (
    <>
      <p class="o-actions">
        <Button kind="primary" icon="paper" onClick={() => print()}>
          {t('evidence.make.print')}
        </Button>
        <Button onClick={() => void save()}>{t('evidence.make.zip')}</Button>
        <Button kind="subtle" onClick={onBack}>
          {t('evidence.make.back')}
        </Button>
      </p>
      <div class="o-no-print">
        <Notice kind="warning">{t('evidence.make.plain')}</Notice>
      </div>
      <ReportBody notes={notes} choice={choice} today={today} t={t} />
    </>
  );
}

function ReportBody({ notes, choice, today, t }: Pick<ReportProps, 'notes' | 'choice' | 'today' | 't'>) {
  const { to, texts, minimum } = choice;
  const { entries, photos, about } = notes;
  const hasWords = entries.some(({ place, work, promised, promisedBy, witnesses, note }) =>
    Boolean(place ?? work ?? promised ?? promisedBy ?? witnesses ?? note),
  );
  return (
    <article id="report" class="o-report">
      <h2 id="notes-screen" class="nl-heading nl-heading--level-2" tabIndex={-1}>
        <Both texts={texts} name={`evidence.report.title.${to}`} />
      </h2>
      <Beside texts={texts}>
        {(one) => one('evidence.report.made_on', { date: formatDate(today, one.language) })}
      </Beside>
      <Beside texts={texts}>{(one) => one(`evidence.report.opening.${to}`)}</Beside>
      {to !== 'overview' && !about.name?.trim() && (
        <Beside texts={texts}>{(one) => one('evidence.report.anonymous')}</Beside>
      )}
      <Sums notes={notes} minimum={minimum} texts={texts} />
      {minimum && (
        <>
          <Beside texts={texts}>{(one) => one('evidence.report.minimum_note')}</Beside>
          {minimum.withoutAmount > 0 && (
            <Beside texts={texts}>
              {(one) => one('evidence.report.without_amount', { count: minimum.withoutAmount })}
            </Beside>
          )}
          <Title texts={texts} name="evidence.report.source" />
          <SourceList sources={explainSources(minimum.sources, today, { pack: minimum.pack })} t={t} />
        </>
      )}
      {entries.length > 0 && <Title texts={texts} name="evidence.report.table" />}
      {entries.length > 0 && <DayTable entries={entries} texts={texts} />}
      {hasWords && (
        <>
          <Title texts={texts} name="evidence.report.own_words" />
          <Beside texts={texts}>{(one) => one('evidence.report.as_written')}</Beside>
          <WordsByDay entries={entries} texts={texts} />
        </>
      )}
      {photos.length > 0 && <Title texts={texts} name="evidence.report.photos" />}
      {photos.map(({ id, caption, date, data }, index) => (
        <figure key={id}>
          <PhotoPicture
            id={id}
            data={data}
            label={caption || t('evidence.report.photo', { number: index + 1 })}
          />
          <figcaption>
            {index + 1}. <OwnWords>{caption}</OwnWords> ({formatDate(date, 'nl')})
          </figcaption>
        </figure>
      ))}
      <Beside texts={texts}>{(one) => one('evidence.report.not_checked')}</Beside>
    </article>
  );
}

function Title({ texts, name }: { texts: Texts; name: TextKey }) {
  return (
    <h3 class="nl-heading nl-heading--level-3">
      <Both texts={texts} name={name} />
    </h3>
  );
}

/** A paragraph in Dutch with the same in the own language beside it, or below it on a phone. */
function Beside({ texts, children }: { texts: Texts; children: (t: Translator) => string }) {
  return (
    <div class="o-beside">
      {texts.map((one) => (
        <p lang={one.language} key={one.language}>
          {children(one)}
        </p>
      ))}
    </div>
  );
}
