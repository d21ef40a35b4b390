// SPDX-License-Identifier: EUPL-1.2
import type { JourneyDocumentRequest } from '@opstap/contract';
import type { Language } from '@opstap/kernel';
import {
  type ExplainedJourney,
  type ExplainedStep,
  formatDate,
  type Publication,
  type Translator,
  translator,
} from '@opstap/publication';
import {
  at,
  type Block,
  type InLanguage,
  labelled,
  list,
  type SideBySideDocument,
} from './side-by-side-document.ts';

/** Lays out journeys (the same one, in one or two languages) as blocks. Steps that are not for the person are left out. */
export function journeyDocument(
  journeys: readonly ExplainedJourney[],
  publication: Publication,
  { synthetic = false, own = [] }: { synthetic?: boolean; own?: readonly OwnPart[] } = {},
): SideBySideDocument {
  const translators = journeys.map(({ language }) => translator(language, publication.catalog(language)));
  const inAll = (text: (journey: ExplainedJourney, t: Translator) => string): InLanguage[] =>
    journeys.map((journey, index) => ({
      language: journey.language,
      text: text(journey, at(translators, index)),
    }));
  const first = at(journeys, 0);
  return {
    languages: journeys.map(({ language }) => language),
    title: translators.map((t) => t('document.title')),
    preamble: journeys.map((journey, index) => [
      ...preamble(journey, at(translators, index), synthetic),
      ...own.map((part) => ownBlock(part, journey.language)),
    ]),
    page: at(translators, 0)('document.page'),
    groups: first.groups.flatMap((group, groupIndex) => {
      if (group.steps.length === 0 || group.status === 'not_for_you') return [];
      const steps = group.steps.map((_, stepIndex) => {
        const same = journeys.map((journey) => at(at(journey.groups, groupIndex).steps, stepIndex));
        return {
          title: same.map((step, index) => ({ language: at(journeys, index).language, text: step.title })),
          blocks: same.map((step, index) => stepBlocks(step, at(translators, index))),
        };
      });
      return [{ title: inAll((journey) => at(journey.groups, groupIndex).title), steps }];
    }),
  };
}

/** What the person’s device put into words itself. A part that lacks a language stands there in the one it has. */
export type OwnPart = NonNullable<JourneyDocumentRequest['own']>[number];

function ownBlock(part: OwnPart, language: Language): Block {
  const side = part.find((one) => one.language === language) ?? at(part, 0);
  return { kind: 'list', label: side.title, items: side.lines };
}

function preamble(journey: ExplainedJourney, t: Translator, synthetic: boolean): Block[] {
  return [
    ...(synthetic ? [{ kind: 'warning' as const, text: t('document.synthetic') }] : []),
    {
      kind: 'small',
      label: '',
      items: [t('document.made_on', { date: formatDate(journey.on, t.language) })],
    },
    { kind: 'text', text: t('document.intro') },
    ...list(
      'list',
      journey.profession ? t('result.profession.title', { profession: journey.profession.title }) : '',
      professionLines(journey),
    ),
    ...list(
      'list',
      t('document.answers'),
      journey.answers.map(({ label, answer }) => `${label}: ${answer}`),
    ),
  ];
}

function professionLines({ profession }: ExplainedJourney): string[] {
  if (!profession) return [];
  const route = profession.route.map(({ label, text }) => `${label}: ${text}`);
  return [profession.regulation, ...route, ...(profession.check ? [profession.check] : [])];
}

/** Everything for the steps of now and then; what is for later, open or done is named with its reason and who helps. */
function stepBlocks(step: ExplainedStep, t: Translator): Block[] {
  const isFull = step.status === 'now' || step.status === 'then';
  return [
    { kind: 'summary', text: step.summary },
    ...deadlineBlocks(step, t),
    ...labelled(t('document.decided_by'), step.decidedBy?.title ?? step.askAPerson),
    ...labelled(t('document.why'), step.reasons[0]?.text),
    ...labelled(t('document.waits_for'), step.waitsFor.map(({ title }) => title).join('; ')),
    ...(isFull ? howBlocks(step, t) : []),
    ...(step.uncertain
      ? step.verify
        ? [{ kind: 'warning' as const, text: `${t('document.uncertain')}. ${step.uncertain}` }]
        : labelled(t('document.check'), step.uncertain)
      : []),
    ...list(
      'small',
      t('document.sources'),
      step.sources.map((source) => sourceLine(source, t)),
    ),
  ];
}

function howBlocks(step: ExplainedStep, t: Translator): Block[] {
  return [
    ...list('numbers', t('document.how'), step.how),
    ...labelled(t('document.papers'), step.papers.map(({ name }) => name).join(', ')),
    ...labelled(t('document.by'), step.byText),
    ...labelled(t('document.effort'), step.effort),
    ...labelled(t('document.cost'), step.costNote ? `${step.cost}. ${step.costNote}` : step.cost),
    ...list(
      'list',
      t('document.who_helps'),
      step.desks.map((desk) => deskLine(desk, t)),
    ),
    ...labelled(t('document.done_when'), step.doneWhen),
    ...list('list', t('document.good_to_know'), step.goodToKnow),
    ...(step.say ? [{ kind: 'quote' as const, text: step.say }] : []),
  ];
}

function deadlineBlocks({ deadline, notBefore }: ExplainedStep, t: Translator): Block[] {
  const texts = [
    deadline && t(deadline.past ? 'document.deadline_past' : 'document.deadline', { date: deadline.text }),
    notBefore && t('document.not_before', { date: notBefore.text }),
  ];
  return texts.flatMap((text) => (text ? [{ kind: 'warning' as const, text }] : []));
}

function deskLine(desk: ExplainedStep['desks'][number], t: Translator): string {
  const parts = [`${desk.name} (${desk.levelText})`, desk.what];
  if (desk.address) parts.push(desk.address);
  if (desk.phone) parts.push(`${t('document.phone')} ${desk.phone}`);
  if (desk.url) parts.push(desk.url);
  return parts.join(' · ');
}

function sourceLine(source: ExplainedStep['sources'][number], t: Translator): string {
  const checked = t('document.checked_on', { date: formatDate(source.checkedOn, t.language) });
  const parts = [source.title, source.publisher, checked, t(`document.confidence.${source.confidence}`)];
  if (source.stale) parts.push(t('document.stale'));
  if (source.url) parts.push(source.url);
  return parts.join(' · ');
}
