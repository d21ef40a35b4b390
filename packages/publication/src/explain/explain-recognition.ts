// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import { type Confidence, inquire } from '@opstap/rules';
import {
  findProfession,
  type MeanwhileForm,
  type Months,
  occupationName,
  type Profession,
  type RecognitionStepKind,
  type RegulationKind,
  type RouteStep,
  recognitionRoute,
} from '@opstap/taxonomy';
import type { Publication } from '../publication.ts';
import type { Translator } from '../translator.ts';
import { type ExplainedOutcome, outcomeExplainer } from './explain-outcome.ts';
import { explainSources } from './explain-step.ts';
import type { ExplainedSource } from './explained.ts';
import { costInWords, levelOf, monthsInWords, queueInWords, timeInWords } from './recognition-words.ts';

/** A step of the route in words. Without `time` no source says how long it takes; without `cost` none says what it costs. */
export type ExplainedRouteStep = {
  id: string;
  kind: RecognitionStepKind;
  kindText: string;
  by: RouteStep['by'];
  byText: string;
  title: string;
  text: string;
  time?: string;
  /** In months, for a picture or a planner; `since`: they count from that earlier step on. */
  months?: Months;
  since?: string;
  queue?: string;
  queueMonths?: number;
  cost?: string;
  /** The profession whose whole route comes first. */
  see?: { id: string; title: string };
  optional: boolean;
  /** Who does not meet it cannot enter the profession. */
  closes: boolean;
  derived: boolean;
  confidence: Confidence;
};

/** A profession of the list in words of one language: is it regulated, the way in, what one may do meanwhile. */
export type ExplainedRecognition = {
  id: string;
  title: string;
  sector: string;
  sectorText: string;
  regulation: RegulationKind;
  /** Whether one needs recognition, in one sentence; where the facts are weak it says so and sends to the authority. */
  verdict: string;
  authority?: string;
  url: string;
  procedure: string;
  language: { text: string; level?: string; basis?: string };
  duration: string;
  cost: string;
  steps: readonly ExplainedRouteStep[];
  /** The sum of what is known; `unknown` are the titles of the steps whose time no source says. */
  total: { months: Months; text: string; unknown: readonly string[] };
  papers: readonly { id: string; name: string; what: string }[];
  meanwhile: {
    form: MeanwhileForm;
    conditions: string;
    employerConditions: string;
    /** What the law says without any fact about a person: for the worker, and for the employer. */
    worker: readonly ExplainedOutcome[];
    employer: readonly ExplainedOutcome[];
    functions: readonly { id: string; title: string; derived: boolean }[];
  };
  confidence: Confidence;
  checkedOn: PlainDate;
  /** "Check with the authority", where the facts are not sure. */
  check?: string;
  sources: readonly ExplainedSource[];
};

type Published = Pick<Publication, 'pack' | 'reference'>;

/** Undefined for an occupation that the list of professions does not have. */
export function explainRecognition(
  occupation: string,
  on: PlainDate,
  published: Published,
  t: Translator,
): ExplainedRecognition | undefined {
  const { reference } = published;
  const profession = findProfession(reference, occupation);
  const route = recognitionRoute(reference, occupation);
  if (!profession || !route) return undefined;
  const { id, regulation, authority, url, procedure, language, confidence, verify, checkedOn } = profession;
  const named = { authority: authority ?? t('professions.the_authority') };
  const level = levelOf(language);
  const sector = reference.occupations.find((own) => own.id === id)?.sector ?? '';
  const isWeak = confidence === 'low';
  return {
    id,
    title: nameOf(id, published, t),
    sector,
    sectorText: t(`regulation.sector.${sector}`),
    regulation,
    verdict: isWeak
      ? t('professions.verdict_weak', { ...named, kind: t(`regulation.kind.${regulation}`) })
      : t(`professions.verdict.${shownRegulation(regulation)}`, named),
    ...(authority && { authority }),
    url,
    procedure: t(`regulation.procedure.${procedure}`),
    language: {
      text: t(`regulation.language.${language.text}`),
      ...(level && { level }),
      ...(language.basis && { basis: t(`professions.language.${language.basis}`) }),
    },
    duration: t(`regulation.duration.${profession.duration}`),
    cost: t(`regulation.cost.${profession.cost}`),
    steps: route.steps.map((step) => explainRouteStep(step, profession, published, t)),
    total: {
      months: route.months,
      text: monthsInWords(route.months, t),
      unknown: route.unknown.map((step) => titleOf(step, profession, t)),
    },
    papers: (reference.procedures[procedure]?.papers ?? []).map((paper) => ({
      id: paper,
      name: t(`papers.${paper}.name`),
      what: t(`papers.${paper}.what`),
    })),
    meanwhile: explainMeanwhile(profession, on, published, t),
    confidence,
    checkedOn,
    ...(verify && { check: t('regulation.labels.check') }),
    sources: sourcesOf(profession, route.steps, on, published),
  };
}

/** Titles that are not in the list of professions never come here. */
function shownRegulation(regulation: RegulationKind): Exclude<RegulationKind, 'niet_op_lijst'> {
  return regulation === 'niet_op_lijst' ? 'niet_gereguleerd' : regulation;
}

function nameOf(id: string, { reference }: Published, t: Translator): string {
  return occupationName(reference, id, t.language) ?? id;
}

function titleOf(step: string, { authority, language }: Profession, t: Translator): string {
  return t(`recognition.step.${step}.title`, {
    authority: authority ?? t('professions.the_authority'),
    level: levelOf(language) ?? '?',
  });
}

function explainRouteStep(
  step: RouteStep,
  profession: Profession,
  published: Published,
  t: Translator,
): ExplainedRouteStep {
  const { id, kind, by, time, months, since, queue, queueMonths, costs, see, optional, closes, derived } =
    step;
  const named = { authority: profession.authority ?? t('professions.the_authority') };
  return {
    id,
    kind,
    kindText: t(`professions.kind.${kind}`),
    by,
    byText: t(`professions.by.${by}`, named),
    title: titleOf(id, profession, t),
    text: t(`recognition.step.${id}.text`, { ...named, level: levelOf(profession.language) ?? '?' }),
    ...(time && { time: timeInWords(time, t) }),
    ...(months && { months }),
    ...(since && { since }),
    ...(queue && { queue: queueInWords(queue, t) }),
    ...(queueMonths !== undefined && { queueMonths }),
    ...(costs && { cost: costs.map((cost) => costInWords(cost, t)).join(' + ') }),
    ...(see && { see: { id: see, title: nameOf(see, published, t) } }),
    optional: optional === true,
    closes: closes === true,
    derived: derived === true,
    confidence: step.confidence,
  };
}

const WORKER = ['tussenwerk_mogelijk', 'titel_nu_te_voeren'];
const EMPLOYER = ['werkgever_regelt_toezicht'];

function explainMeanwhile(
  { id, regulation, meanwhile }: Profession,
  on: PlainDate,
  published: Published,
  t: Translator,
): ExplainedRecognition['meanwhile'] {
  const { pack, reference } = published;
  const form = reference.occupations.find((own) => own.id === id)?.meanwhile ?? 'niet_op_lijst';
  const facts = { beroep: id, beroep_regulering: regulation, beroep_tussenwerk: form };
  const inquiry = inquire(pack, facts, { on });
  const explain = outcomeExplainer(pack, t);
  // A publication for tests may hold another law.
  const told = (names: readonly string[]) =>
    names
      .filter((name) => Object.hasOwn(pack.rules, name))
      .map((name) => explain(name, inquiry.ask(name), { on }));
  return {
    form,
    conditions: t(`regulation.interim_conditions.${meanwhile.conditions}`),
    employerConditions: t(`recognition.employer.${form}`),
    worker: told(WORKER),
    employer: told(EMPLOYER),
    functions: meanwhile.functions.map(({ occupation, derived }) => ({
      id: occupation,
      title: nameOf(occupation, published, t),
      derived: derived === true,
    })),
  };
}

/** The page of the authority first, then what the profession and its steps rest on. */
function sourcesOf(
  { url, authority, checkedOn, confidence, verify, sources }: Profession,
  steps: readonly RouteStep[],
  on: PlainDate,
  published: Published,
): ExplainedSource[] {
  const ids = [...new Set([...sources, ...steps.flatMap((step) => step.sources ?? [])])];
  const explained = explainSources(ids, on, published);
  const host = new URL(url).hostname.replace('www.', '');
  if (explained.some((source) => source.url && new URL(source.url).hostname.replace('www.', '') === host))
    return explained;
  const own: ExplainedSource = {
    id: 'authority',
    title: host,
    publisher: authority ?? host,
    url,
    checkedOn,
    confidence,
    verify: verify === true,
    stale: false,
  };
  return [own, ...explained];
}
