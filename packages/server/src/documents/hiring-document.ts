// SPDX-License-Identifier: EUPL-1.2
import {
  type ExplainedHiring,
  type ExplainedHiringItem,
  formatDate,
  type Publication,
  type Translator,
  translator,
} from '@opstap/publication';
import { at, type Block, labelled, list, type SideBySideDocument } from './side-by-side-document.ts';

/** A line to be filled in by hand. */
const BLANK = '.'.repeat(40);
/** What only the employer knows of a notification; it is never sent. */
const BY_HAND = ['employer', 'worker', 'job', 'place'] as const;

type Group = SideBySideDocument['groups'][number];
type Step = Group['steps'][number];

/** Lays out plans for hiring (the same one, in one or two languages): dates, what to do, and the sheet for the notification. */
export function hiringDocument(
  plans: readonly ExplainedHiring[],
  publication: Publication,
): SideBySideDocument {
  const translators = plans.map(({ language }) => translator(language, publication.catalog(language)));
  const sides = plans.map((plan, index) => ({ plan, t: at(translators, index) }));
  const inAll = (text: (side: Side) => string) =>
    sides.map((side) => ({ language: side.plan.language, text: text(side) }));
  const step = (title: (side: Side) => string, blocks: (side: Side) => Block[]): Step => ({
    title: inAll(title),
    blocks: sides.map(blocks),
  });
  const sections = at(plans, 0).sections.map(
    ({ items }, section): Group => ({
      title: inAll(({ plan }) => at(plan.sections, section).title),
      steps: items.map((_, row) => {
        const own = ({ plan }: Side) => at(at(plan.sections, section).items, row);
        return step(
          (side) => own(side).title,
          (side) => itemBlocks(own(side), side.t),
        );
      }),
    }),
  );
  const sheet: Group = {
    title: inAll(({ t }) => t('hire.sheet.title')),
    steps: [step(({ t }) => t('hire.sheet.of'), sheetBlocks)],
  };
  return {
    languages: plans.map(({ language }) => language),
    title: translators.map((t) => t('hire.document.title')),
    preamble: sides.map(preamble),
    page: at(translators, 0)('document.page'),
    groups: [...sections, sheet],
  };
}

type Side = { plan: ExplainedHiring; t: Translator };

function preamble({ plan, t }: Side): Block[] {
  const made = t('document.made_on', { date: formatDate(plan.on, t.language) });
  return [
    { kind: 'small', label: '', items: [made] },
    { kind: 'text', text: t('hire.document.intro') },
    ...list(
      'list',
      t('hire.result.dates'),
      plan.dates.map(({ shown, title, past }) => {
        const line = `${shown}: ${title}`;
        return past ? `${line} (${t('hire.result.passed')})` : line;
      }),
    ),
    ...list(
      'list',
      t('hire.document.answers'),
      plan.answers.map(({ label, answer }) => `${label}: ${answer}`),
    ),
  ];
}

function itemBlocks({ state, value, text, verify, sources }: ExplainedHiringItem, t: Translator): Block[] {
  const judged = state === 'told' ? '' : t(`hire.states.${state}`);
  const answer = [judged, value].filter(Boolean).join(': ');
  return [
    ...(answer ? [{ kind: state === 'to_do' ? 'warning' : 'summary', text: answer } as const] : []),
    { kind: 'text', text },
    ...(verify ? [{ kind: 'warning' as const, text: t('hire.result.verify') }] : []),
    ...list(
      'small',
      t('document.sources'),
      sources.map(({ title, publisher, checkedOn, confidence, url }) =>
        [
          title,
          publisher,
          t('document.checked_on', { date: formatDate(checkedOn, t.language) }),
          t(`document.confidence.${confidence}`),
          ...(url ? [url] : []),
        ].join(' · '),
      ),
    ),
  ];
}

function sheetBlocks({ plan, t }: Side): Block[] {
  return [
    { kind: 'text', text: t('hire.sheet.text') },
    ...BY_HAND.flatMap((id) => labelled(t(`hire.sheet.${id}`), BLANK)),
    ...plan.sheet.flatMap(({ label, value }) => labelled(label, value || BLANK)),
  ];
}
