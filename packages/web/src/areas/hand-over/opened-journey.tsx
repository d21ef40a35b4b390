// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGE_NAMES, LANGUAGES, type Language, type PlainDate } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { addNote, changeNote, notesOf, removeNote, tick, tickedSteps } from '../../app/device-journey.ts';
import { formatInstant } from '../../app/format.ts';
import { printOnly } from '../../app/print-only.ts';
import { loadPublished, type Published } from '../../app/published.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/inputs.tsx';
import { Notice } from '../../ui/notice.tsx';
import { sidesOf } from '../../ui/pair.tsx';
import { State } from '../../ui/state.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { AgreedForm, newNote } from '../agreed/agreed-form.tsx';
import { AgreedList } from '../agreed/agreed-list.tsx';
import { AgreedSheet } from '../agreed/agreed-sheet.tsx';
import { stepTitles } from '../agreed/agreed-steps.ts';
import { AdviserAnswers } from './adviser-answers.tsx';
import { AdviserProfile } from './adviser-profile.tsx';
import { AdviserRoute } from './adviser-route.tsx';
import { AdviserSteps } from './adviser-steps.tsx';
import { FaultNotice } from './fault-notice.tsx';
import type { HandOver } from './hand-over-client.ts';
import { explainSideBySide, loadTranslator } from './two-languages.ts';
import type { SaveOutcome, useOpenedLink } from './use-opened-link.ts';

type OpenedJourneyProps = {
  handOver: HandOver;
  today: PlainDate;
  demo: boolean;
  t: Translator;
  note: string;
  onNote: (text: string) => void;
  link: Pick<ReturnType<typeof useOpenedLink>, 'change' | 'refresh'>;
  onOutcome: (outcome: SaveOutcome | 'fetched') => void;
};

const SECOND = LANGUAGES.filter((language) => language !== 'nl');
const READING_TIME = 10_000;
const BESIDE_DUTCH: Language = 'uk';

/** Somebody's situation and steps in Dutch and one more language, with room to write down what was agreed. */
export function OpenedJourney({
  handOver,
  today,
  demo,
  t,
  note,
  onNote,
  link,
  onOutcome,
}: OpenedJourneyProps) {
  const { journey, expiresAt } = handOver;
  const [language, setLanguage] = useState<Language>(t.language === 'nl' ? BESIDE_DUTCH : t.language);
  const loaded = useTexts(language, demo);
  const sides = useMemo(
    () =>
      loaded &&
      loaded !== 'failed' &&
      explainSideBySide(journey, loaded.published, today, loaded.translators),
    [journey, loaded, today],
  );
  const change = async (update: Parameters<typeof link.change>[0]): Promise<boolean> => {
    const outcome = await link.change(update);
    onOutcome(outcome);
    requestAnimationFrame(keepFocus);
    return isDone(outcome);
  };
  const now = () => new Date().toISOString();
  const notes = notesOf(journey);
  const translators = loaded && loaded !== 'failed' ? loaded.translators : [];
  const titleOf = (step: string) => stepTitles(step, translators);
  const steps = (sides ? sides.groups : [])
    .filter(({ status }) => status !== 'not_for_you' && status !== 'done')
    .flatMap((group) => group.steps)
    .flatMap(({ id, sides: versions }) => {
      const own = versions.find(({ language: one }) => one === t.language) ?? versions[0];
      return own ? [{ id, title: own.value.title }] : [];
    });

  return (
    <>
      <Heading level={2} id="adviser" focusable>
        {t('adviser.opened.title')}
      </Heading>
      <Paragraph>{t('adviser.opened.text')}</Paragraph>
      <Paragraph quiet>{t('adviser.opened.until', { date: formatInstant(expiresAt, t.language) })}</Paragraph>
      <div class="o-find">
        <Select
          id="adviser-language"
          label={t('adviser.language')}
          value={language}
          options={SECOND.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onInput={(value) => setLanguage(SECOND.find((one) => one === value) ?? BESIDE_DUTCH)}
        />
        <Button onClick={() => void link.refresh().then((fault) => onOutcome(fault ?? 'fetched'))}>
          {t('adviser.refresh')}
        </Button>
      </div>
      <section aria-labelledby="adviser-notes">
        <Heading level={2} id="adviser-notes">
          {t('adviser.notes.title')}
        </Heading>
        {notes.length === 0 && <Paragraph>{t('adviser.notes.none')}</Paragraph>}
        <AgreedList
          journey={journey}
          titleOf={titleOf}
          t={t}
          on={{
            done: (id, isDone) =>
              void change((before) => changeNote(before, id, { done: { value: isDone, at: now() } })),
            change: (id, changes) => change((before) => changeNote(before, id, changes)),
            remove: (id) => void change((before) => removeNote(before, id)),
          }}
        />
        {notes.length > 0 && translators.length > 0 && (
          <p class="o-actions">
            <Button icon="paper" onClick={() => printOnly('agreed')}>
              {t('agreed.sheet.print')}
            </Button>
          </p>
        )}
        <AgreedForm
          steps={steps}
          text={note}
          onText={onNote}
          onSave={(agreement) => change((before) => addNote(before, newNote(agreement, 'adviser', now())))}
          t={t}
        />
      </section>
      {translators.length > 0 && (
        <AgreedSheet
          notes={notes}
          titleOf={titleOf}
          sides={sidesOf(translators, (side) => side)}
          today={today}
        />
      )}
      {journey.route?.value && (
        <AdviserRoute kept={journey.route.value} language={language} demo={demo} t={t} />
      )}
      {journey.profile && <AdviserProfile profile={journey.profile.profile} language={language} t={t} />}
      {loaded === 'failed' && <State kind="error" role="alert" title={t('adviser.load_failed')} />}
      {sides && (
        <>
          <AdviserSteps
            groups={sides.groups}
            ticked={tickedSteps(journey)}
            agreed={notes.flatMap(({ step }) => step ?? [])}
            t={t}
            onAgree={(step) =>
              void change((before) =>
                addNote(before, newNote({ text: '', step, who: 'person', due: null }, 'adviser', now())),
              )
            }
            onTick={(step, isDone) => void change((before) => tick(before, step, isDone, now()))}
          />
          <AdviserAnswers answers={sides.answers} t={t} />
        </>
      )}
    </>
  );
}

type Loaded = { published: Published; translators: Translator[] };

/** Rules, and the texts in Dutch and the other language. What is shown stays until the next language is there. */
function useTexts(language: Language, demo: boolean): Loaded | 'failed' | undefined {
  const [loaded, setLoaded] = useState<Loaded | 'failed'>();
  useEffect(() => {
    let isCurrent = true;
    const wanted = Promise.all([
      loadPublished(['nl', language], demo),
      loadTranslator('nl'),
      loadTranslator(language),
    ]);
    wanted.then(
      ([published, ...translators]) => isCurrent && setLoaded({ published, translators }),
      () => isCurrent && setLoaded('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [language, demo]);
  return loaded;
}

/** A ticked step moves to another group and takes its button along: the focus then goes to what came of it. */
function keepFocus(): void {
  if (document.activeElement !== document.body) return;
  document.getElementById('adviser-outcome')?.focus({ preventScroll: true });
}

export function isDone(outcome: SaveOutcome | 'fetched'): outcome is 'saved' | 'merged' | 'fetched' {
  return outcome === 'saved' || outcome === 'merged' || outcome === 'fetched';
}

type OutcomeStatusProps = {
  outcome: SaveOutcome | 'fetched' | undefined;
  t: Translator;
  onRead: () => void;
};

/** The outcome of the last change, for screen readers too. */
export function OutcomeStatus({ outcome, t, onRead }: OutcomeStatusProps) {
  // It lies over the page, so what went well does not stay; what went wrong does.
  useEffect(() => {
    if (!outcome || !isDone(outcome)) return;
    const timer = setTimeout(onRead, READING_TIME);
    return () => clearTimeout(timer);
  }, [outcome]);
  return (
    <div role="status" class="o-outcome" id="adviser-outcome" tabIndex={-1}>
      {outcome && isDone(outcome) && <Notice kind="ok">{t(`adviser.status.${outcome}`)}</Notice>}
      {outcome && !isDone(outcome) && <FaultNotice fault={outcome} t={t} />}
    </div>
  );
}
