// SPDX-License-Identifier: EUPL-1.2
import {
  HIRING_FACTS,
  type HiringItem,
  type HiringPlan,
  type HiringSectionId,
  type HiringState,
  roleOf,
} from '@opstap/journeys';
import { euroCents, formatEuro, isPlainDate, type Language, type PlainDate } from '@opstap/kernel';
import type { Facts, Outcome } from '@opstap/rules';
import type { Publication } from '../publication.ts';
import type { Translator } from '../translator.ts';
import { reasonKey } from './explain-outcome.ts';
import { explainSources } from './explain-step.ts';
import type { ExplainedSource } from './explained.ts';
import { formatDate } from './values.ts';

export type ExplainedHiringItem = {
  id: string;
  state: HiringState;
  title: string;
  /** The answer itself where it is a day or an amount. */
  value?: string;
  text: string;
  verify: boolean;
  sources: readonly ExplainedSource[];
};

/** A plan for hiring in words of one language. */
export type ExplainedHiring = {
  language: Language;
  on: PlainDate;
  begins: PlainDate | undefined;
  answers: readonly { label: string; answer: string }[];
  sections: readonly { id: HiringSectionId; title: string; items: readonly ExplainedHiringItem[] }[];
  dates: readonly {
    id: string;
    date: PlainDate;
    shown: string;
    title: string;
    text: string;
    past: boolean;
  }[];
  proofs: readonly { id: string; label: string; state: HiringState; shown: string }[];
  /** What a notification names, without what only the employer can fill in. */
  sheet: readonly { id: string; label: string; value: string }[];
  /** Every source of the items, once. */
  sources: readonly ExplainedSource[];
};

type Law = Pick<Publication, 'pack'>;

/** Puts a plan into words. The translator must hold HIRING_TEXTS. */
export function explainHiring(plan: HiringPlan, facts: Facts, law: Law, t: Translator): ExplainedHiring {
  const sections = plan.sections.map(({ id, items }) => ({
    id,
    title: t(`hire.sections.${id}`),
    items: items.map((item) => explainItem(item, plan.on, law, t)),
  }));
  const items = sections.flatMap((section) => section.items);
  const ids = new Set(items.flatMap(({ sources }) => sources.map(({ id }) => id)));
  return {
    language: t.language,
    on: plan.on,
    begins: plan.begins,
    answers: answersOf(facts, t),
    sections,
    dates: plan.dates.map(({ id, date }) => ({
      id,
      date,
      shown: formatDate(date, t.language),
      title: t.has(`hiring.dates.${id}`) ? t(`hiring.dates.${id}`) : t(`outcomes.${id}.title`),
      text: items.find((item) => item.id === id)?.text ?? '',
      past: date < plan.on,
    })),
    proofs: plan.proofs.map(({ proof, state }) => ({
      id: proof,
      label: t(`facts.soort_bewijs.values.${proof}`),
      state,
      shown: t(`hire.proof.${state === 'in_order' || state === 'to_do' ? state : 'other'}`),
    })),
    sheet: sheetOf(facts, t),
    sources: explainSources([...ids], plan.on, law),
  };
}

function explainItem(item: HiringItem, today: PlainDate, law: Law, t: Translator): ExplainedHiringItem {
  const { answer, state, id } = item;
  const value = answer.kind === 'known' ? formatValue(item.outcome, answer.value, t) : undefined;
  const ids = new Set(answer.reasons.flatMap(({ sources }) => sources));
  return {
    id,
    state,
    title: titleOf(item, t),
    ...(value !== undefined && { value }),
    text: textOf(item, t),
    verify: state !== 'open' && answer.reasons.some(({ verify }) => verify),
    sources: explainSources([...ids], today, law),
  };
}

/** The same outcome about several changes is named by the change. */
function titleOf({ id, outcome, supposed }: HiringItem, t: Translator): string {
  if (id === outcome) return t(`outcomes.${outcome}.title`);
  return t('hire.change', { change: t(`facts.verandering.values.${supposed['verandering']}`) });
}

function textOf({ answer, on }: HiringItem, t: Translator): string {
  if (answer.kind === 'unknown') return t('hire.open', { facts: openLabels(answer, t) });
  if (answer.kind === 'not_covered') return t('hire.not_known', { date: formatDate(on, t.language) });
  if (answer.kind === 'ask_a_person') return t(`rules.not_modelled.${answer.text}`);
  const [top] = answer.reasons;
  const key = top && reasonKey(top);
  return key && t.has(key) ? t(key) : t('hire.states.ask');
}

function openLabels({ missing }: Extract<Outcome, { kind: 'unknown' }>, t: Translator): string {
  // The day on which the work ends is asked as the end of the contract.
  const named = missing.map((fact) => (fact === 'einde_van_het_werk' ? 'contract_tot' : fact));
  const asked = named.filter((fact) => t.has(`hiring.fields.${fact}`));
  const labels = asked.map((fact) => t(`facts.${fact}.label`));
  return (labels.length > 0 ? labels : [t('hire.answers_role')]).join(', ');
}

function formatValue(outcome: string, value: unknown, t: Translator): string | undefined {
  if (isPlainDate(value)) return formatDate(value, t.language);
  if (typeof value !== 'number') return undefined;
  return outcome.endsWith('_cent') ? formatEuro(euroCents(value), t.language) : String(value);
}

function answersOf(facts: Facts, t: Translator): ExplainedHiring['answers'] {
  const role = roleOf(facts);
  const given = HIRING_FACTS.flatMap((fact) => {
    const answer = answerTo(fact, facts, t);
    return answer === undefined ? [] : [{ label: t(`facts.${fact}.label`), answer }];
  });
  return [...(role ? [{ label: t('hire.answers_role'), answer: t(`hire.roles.${role}`) }] : []), ...given];
}

function answerTo(fact: string, facts: Facts, t: Translator): string | undefined {
  const value = facts[fact];
  if (value === undefined) return undefined;
  if (fact.endsWith('_cent')) return formatEuro(euroCents(Number(value)), t.language);
  if (isPlainDate(value)) return formatDate(value, t.language);
  const key = `facts.${fact}.values.${String(value)}` as const;
  return t.has(key) ? t(key) : String(value);
}

const SHEET_LINES = ['begin', 'duration', 'hours', 'wage'] as const;

function sheetOf(facts: Facts, t: Translator): ExplainedHiring['sheet'] {
  const { contractvorm: form, contract_tot: end } = facts;
  const until = form === 'tijdelijk' && isPlainDate(end);
  const duration = until
    ? t('hire.sheet.until', { date: formatDate(end, t.language) })
    : answerTo('contractvorm', facts, t);
  const [amount, period] = [answerTo('loon_cent', facts, t), answerTo('loon_per', facts, t)];
  const lines = {
    begin: answerTo('begin_van_het_werk', facts, t),
    duration,
    hours: answerTo('uren_per_week', facts, t),
    wage: amount && period ? `${amount} (${period.toLocaleLowerCase(t.language)})` : amount,
  };
  return SHEET_LINES.map((id) => ({ id, label: t(`hire.sheet.${id}`), value: lines[id] ?? '' }));
}
