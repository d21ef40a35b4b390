// SPDX-License-Identifier: EUPL-1.2
import {
  type ExplainedJourney,
  type ExplainedStep,
  formatDate,
  type Publication,
  type Translator,
  translator,
} from '@opstap/publication';
import { bold, dim, wrap } from './terminal.ts';

/** Prints a journey for reading; steps that are open or not for the person are shown with one line each. */
export function printJourney(journey: ExplainedJourney, publication: Publication, synthetic: boolean): void {
  const t = translator(journey.language, publication.catalog(journey.language));
  console.log(bold(t('document.title')));
  console.log(dim(t('document.made_on', { date: formatDate(journey.on, journey.language) })));
  if (synthetic) console.log(bold(t('document.synthetic')));
  for (const { label, answer } of journey.answers) console.log(wrap(`${label}: ${answer}`, '  ', '· '));
  if (journey.profession) {
    console.log(`\n${bold(t('result.profession.title', { profession: journey.profession.title }))}`);
    console.log(wrap(journey.profession.regulation, '  '));
    for (const { label, text } of journey.profession.route)
      console.log(wrap(`${label}: ${text}`, '  ', '· '));
    if (journey.profession.check) console.log(wrap(journey.profession.check, '  '));
  }
  for (const { status, title, steps } of journey.groups) {
    if (steps.length === 0) continue;
    console.log(`\n${bold(`${title} (${steps.length})`)}`);
    const isShort = status === 'not_for_you' || status === 'open' || status === 'done';
    for (const [index, step] of steps.entries()) {
      if (isShort) printLine(step, t);
      else printStep(step, index + 1, t);
    }
  }
  if (journey.nextQuestion) console.log(`\n${t('document.decided_by')}: ${journey.nextQuestion.title}`);
}

function printLine(step: ExplainedStep, t: Translator): void {
  const why = step.decidedBy
    ? `${t('document.decided_by')}: ${step.decidedBy.title}`
    : (step.askAPerson ?? step.reasons[0]?.text ?? '');
  console.log(wrap(why ? `${step.title} — ${why}` : step.title, '  ', '· '));
}

function printStep(step: ExplainedStep, number: number, t: Translator): void {
  const line = (label: string, text: string) => text && console.log(wrap(`${label}: ${text}`, '     '));
  console.log(`\n${bold(wrap(step.title, '  ', `${number}. `))}`);
  console.log(wrap(step.summary, '     '));
  if (step.deadline)
    console.log(
      bold(
        wrap(
          t(step.deadline.past ? 'document.deadline_past' : 'document.deadline', {
            date: step.deadline.text,
          }),
          '     ',
        ),
      ),
    );
  if (step.notBefore) console.log(wrap(t('document.not_before', { date: step.notBefore.text }), '     '));
  for (const { text } of step.reasons) line(t('document.why'), text);
  line(t('document.waits_for'), step.waitsFor.map(({ title }) => title).join('; '));
  for (const [index, how] of step.how.entries()) console.log(wrap(how, '     ', `${index + 1}) `));
  line(t('document.papers'), step.papers.map(({ name }) => name).join(', '));
  line(t('document.by'), step.byText);
  line(t('document.effort'), step.effort);
  line(t('document.cost'), step.costNote ? `${step.cost}. ${step.costNote}` : step.cost);
  line(t('document.who_helps'), step.desks.map(({ name }) => name).join(', '));
  line(t('document.done_when'), step.doneWhen);
  if (step.uncertain) line(t(step.verify ? 'document.uncertain' : 'document.check'), step.uncertain);
  for (const source of step.sources) {
    const checked = t('document.checked_on', { date: formatDate(source.checkedOn, t.language) });
    console.log(
      dim(
        wrap(
          `${source.title} (${source.publisher}), ${checked}, ${t(`document.confidence.${source.confidence}`)}`,
          '     ',
          '§ ',
        ),
      ),
    );
  }
}
