// SPDX-License-Identifier: EUPL-1.2
import { type CefrLevel, dayNumber, euroCents, type PlainDate } from '@opstap/kernel';
import type { WorkKnowledge } from '@opstap/matching';
import {
  type Confidence,
  type Months,
  type Profession,
  type RecognitionCost,
  type RecognitionStepKind,
  schemesFor,
  stateOn,
} from '@opstap/taxonomy';
import type { Chain } from './chains.ts';
import type { ProcedureStep, RouteEdge } from './graph.ts';
import { highest, type Lessons, lessonsFrom, rank } from './lessons.ts';
import { meanwhileOf } from './meantime.ts';
import { after, earlier, later, NOW } from './months.ts';
import type { LegTime, Route, RouteCost, RouteLane, RouteLeg } from './route.ts';
import { dutchFor, type Meantime, type Setting } from './setting.ts';

type Leg = Omit<RouteLeg, 'schemes'> & { schemes?: readonly string[] };
type Progress = {
  legs: Leg[];
  now: Months;
  firstIncome: Months | undefined;
  ends: Map<RouteEdge, Months>;
  /** The highest level of Dutch that was waited for. */
  dutch: CefrLevel;
};

const DAYS_A_MONTH = 365 / 12;
/** What can go on while one still learns Dutch. */
const PREPARES = ['advice', 'papers', 'condition'];

/** A chain put in time: every leg as early as it can begin, Dutch and work beside it. */
export function schedule(
  chain: Chain,
  meantime: Meantime | undefined,
  setting: Setting,
): Omit<Route, 'strengths'> {
  const { reference, situation, hours, knowledge } = setting;
  const worksFrom = meantime ? dutchFor(meantime.occupation, knowledge) : firstWorkOf(chain, setting);
  const lessons = lessonsFrom(reference.language, situation.dutch, {
    hours,
    pace: situation.pace,
    worksFrom,
  });
  const progress: Progress = { legs: [], now: NOW, firstIncome: undefined, ends: new Map(), dutch: 'A0' };
  for (const edge of chain) addEdge(edge, progress, lessons, setting);
  const { now, dutch } = progress;
  addWorkOnTheWay(chain, progress, setting);
  if (meantime) addMeantime(meantime, progress, lessons, setting);
  const legs = [...languageLegs(lessons, dutch, setting), ...progress.legs, targetLeg(chain, now, setting)];
  return {
    id: [...chain.map(({ kind, to }) => `${kind}>${to}`), meantime?.occupation ?? '-'].join(' '),
    legs: legs.map((leg) => {
      const may = meanwhileOf(leg, legs, setting);
      return { schemes: [], ...leg, ...(may && { meanwhile: may }) };
    }),
    months: now,
    unknown: legs.filter(({ time }) => time === 'unknown').map(({ id }) => id),
    cost: sumOf(legs.flatMap(({ cost }) => cost ?? [])),
    costUnknown: legs.filter(({ lane, cost }) => lane !== 'work' && !cost).map(({ id }) => id),
    firstIncome: progress.firstIncome ? earlier(progress.firstIncome, now) : now,
  };
}

function addEdge(edge: RouteEdge, progress: Progress, lessons: Lessons, setting: Setting): void {
  switch (edge.kind) {
    case 'is':
      return;
    case 'entry':
      addGap(edge.occupation, progress, setting);
      waitForDutch(neededDutch(edge.occupation, undefined, setting), progress, lessons);
      progress.legs.push(applyLeg(edge.occupation, progress.now));
      break;
    case 'procedure':
      addGap(edge.occupation, progress, setting);
      addProcedure(edge, progress, lessons, setting);
      break;
    case 'training':
      addTraining(edge, progress, lessons, setting);
  }
  progress.ends.set(edge, progress.now);
}

function applyLeg(occupation: string, at: Months): Leg {
  return {
    id: `apply:${occupation}`,
    lane: 'work',
    subject: { kind: 'apply', occupation },
    start: at,
    end: at,
    time: 'unknown',
    derived: false,
    confidence: 'medium',
    sources: [],
  };
}

type NeededDutch = { level: CefrLevel; most: CefrLevel };

/** What the rule asks, else what this work usually asks; none where English is enough. `most`: of "B2+" the next level. */
function neededDutch(
  occupation: string,
  profession: Profession | undefined,
  { knowledge, situation }: Pick<Setting, 'knowledge' | 'situation'>,
): NeededDutch {
  const { language } = profession ?? {};
  if (language?.english === 'instead' && situation.hasEnglish) return { level: 'A0', most: 'A0' };
  const level = language?.dutch ?? dutchFor(occupation, knowledge);
  return { level, most: language?.above ? 'C1' : level };
}

function reachedBy({ level, most }: NeededDutch, { reached }: Lessons): Months {
  const [least, slowest] = [reached(level), reached(most)];
  return { min: least?.min ?? 0, ...(slowest?.max !== undefined && { max: slowest.max }) };
}

function waitForDutch(needed: NeededDutch, progress: Progress, lessons: Lessons): void {
  progress.now = later(progress.now, reachedBy(needed, lessons));
  progress.dutch = highest([progress.dutch, needed.level]);
}

/** No data says how long it takes to learn what is missing. */
function addGap(occupation: string, progress: Progress, { situation }: Setting): void {
  const isRecognised = situation.needsRecognition(occupation);
  const lacks = situation.hasDone(occupation)
    ? undefined
    : isRecognised
      ? 'diploma'
      : situation.assess(occupation).canBegin
        ? undefined
        : 'competences';
  if (!lacks) return;
  progress.legs.push({
    id: `gap:${occupation}`,
    lane: 'training',
    subject: { kind: 'gap', occupation, lacks },
    start: progress.now,
    end: progress.now,
    time: 'unknown',
    derived: true,
    confidence: 'low',
    sources: [],
  });
}

type Edge<Kind extends RouteEdge['kind']> = Extract<RouteEdge, { kind: Kind }>;

function addProcedure(
  { occupation, profession, steps }: Edge<'procedure'>,
  progress: Progress,
  lessons: Lessons,
  setting: Setting,
): void {
  const needed = neededDutch(occupation, profession, setting);
  const isRecognised = setting.situation.person.recognised.has(occupation);
  const begun: { key: string; start: Months; queue: number }[] = [];
  let isWaiting = true;
  for (const procedure of isRecognised ? [] : steps) {
    const { step } = procedure;
    const isLanguage = step.kind === 'language';
    if (isWaiting && !isLanguage && !PREPARES.includes(step.kind)) {
      waitForDutch(needed, progress, lessons);
      isWaiting = false;
    }
    const key = (id: string) => `${procedure.profession.id}:${id}`;
    const queue = queueOf(procedure, progress.now, setting.on);
    const since = begun.findIndex((other) => step.since !== undefined && other.key === key(step.since));
    const waited = since < 0 ? 0 : begun.slice(since).reduce((sum, other) => sum + other.queue, 0);
    const start = isLanguage ? reachedBy(needed, lessons) : (begun[since]?.start ?? progress.now);
    // Dutch is planned for this person, from the level they have: the time of the step is that of somebody without any.
    const time = isLanguage ? NOW : (step.months ?? NOW);
    const end = after(after(start, { min: queue + waited, max: queue + waited }), time);
    begun.push({ key: key(step.id), start, queue });
    if (isLanguage) progress.dutch = highest([progress.dutch, needed.level]);
    else progress.now = later(progress.now, end);
    progress.legs.push(stepLeg(procedure, { start, end, ...(isLanguage && { dutch: needed.level }) }));
  }
  if (isWaiting) waitForDutch(needed, progress, lessons);
}

/** Months of waiting before the step; a date until which all is full counts from the day on which one could begin. */
function queueOf({ step }: ProcedureStep, start: Months, on: PlainDate): number {
  const { fullUntil } = step.queue ?? {};
  const full = fullUntil ? (dayNumber(fullUntil) - dayNumber(on)) / DAYS_A_MONTH - start.min : 0;
  return Math.max(step.queueMonths ?? 0, Math.round(full * 10) / 10, 0);
}

const LANE_OF: Readonly<Partial<Record<RecognitionStepKind, RouteLane>>> = {
  language: 'language',
  training: 'training',
  employer: 'work',
};

function stepLeg(
  { profession, step, isTimed }: ProcedureStep,
  { start, end, dutch }: { start: Months; end: Months; dutch?: CefrLevel },
): Leg {
  const cost = step.costs && sumOf(step.costs.map(asCost));
  return {
    id: `step:${profession.id}:${step.id}`,
    lane: LANE_OF[step.kind] ?? 'recognition',
    subject: { kind: 'step', profession: profession.id, step: step.id },
    start,
    end,
    time: timeOf(step.kind === 'language', isTimed, step.months),
    ...(cost && { cost }),
    ...(dutch && { dutch }),
    derived: step.derived === true,
    confidence: step.confidence,
    sources: step.sources ?? profession.sources,
    url: profession.url,
  };
}

function timeOf(isLanguage: boolean, isTimed: boolean, months: Months | undefined): LegTime {
  if (isLanguage) return 'moment';
  if (!isTimed) return 'unknown';
  return months ? 'timed' : 'inside';
}

function asCost({ min, max, every }: RecognitionCost): RouteCost {
  return { min, max, ...(every && { recurring: true }) };
}

function sumOf(costs: readonly RouteCost[]): RouteCost {
  const total = (end: 'min' | 'max') => euroCents(costs.reduce((sum, cost) => sum + cost[end], 0));
  const recurring = costs.some((cost) => cost.recurring);
  return { min: total('min'), max: total('max'), ...(recurring && { recurring: true }) };
}

function addTraining(
  edge: Edge<'training'>,
  progress: Progress,
  lessons: Lessons,
  { reference, situation, on }: Setting,
): void {
  const { path, step } = edge;
  const isEnglishEnough = step.dutch?.englishToo === true && situation.hasEnglish;
  const level = step.dutch && !isEnglishEnough ? step.dutch.min : 'A0';
  waitForDutch({ level, most: level }, progress, lessons);
  const start = progress.now;
  const end = after(start, step.durationMonths);
  const open = schemesFor(reference.schemes, path, step).filter((scheme) =>
    ['open', 'recurring', 'running'].includes(stateOn(scheme, on).kind),
  );
  progress.legs.push({
    id: pathLegId(edge),
    lane: 'training',
    subject: { kind: 'path', path: path.id, step: step.step },
    start,
    end,
    time: 'timed',
    ...(rank(level) > 0 && { dutch: level }),
    ...(step.pay && { pay: step.pay }),
    schemes: open.map(({ id }) => id),
    derived: step.derived,
    confidence: step.confidence,
    sources: path.sources,
    url: step.url,
  });
  progress.now = end;
}

/** What one works as between the steps: in the function that was reached, until the next is. */
function addWorkOnTheWay(chain: Chain, progress: Progress, { knowledge }: Setting): void {
  const reached = chain.filter(({ kind }) => kind !== 'is');
  for (const [at, edge] of reached.entries()) {
    if (edge.kind === 'is') continue;
    const end = progress.ends.get(edge) ?? NOW;
    const next = reached[at + 1];
    const until = next ? (progress.ends.get(next) ?? end) : end;
    const leg = progress.legs.find(({ id }) => edge.kind === 'training' && id === pathLegId(edge));
    const start = leg?.pay === 'wage' ? leg.start : end;
    if (!next && leg?.pay !== 'wage') continue;
    progress.legs.push({
      id: edge.kind === 'training' ? `function:${edge.path.id}:${edge.step.step}` : `work:${edge.occupation}`,
      lane: 'work',
      subject:
        edge.kind === 'training'
          ? { kind: 'function', path: edge.path.id, step: edge.step.step }
          : { kind: 'meanwhile', occupation: edge.occupation },
      start,
      end: later(start, until),
      time: 'timed',
      pay: leg?.pay === 'wage' ? 'wage' : 'work',
      derived: edge.kind === 'training' ? edge.step.derived : true,
      confidence: edge.kind === 'training' ? edge.step.confidence : surenessOf(edge.occupation, knowledge),
      sources: edge.kind === 'training' ? edge.path.sources : [],
    });
    progress.firstIncome = progress.firstIncome ? earlier(progress.firstIncome, start) : start;
  }
}

function pathLegId({ path, step }: Edge<'training'>): string {
  return `path:${path.id}:${step.step}`;
}

/** The level at which a path for a wage begins; undefined where nothing is earned before the end. */
function firstWorkOf(chain: Chain, { situation }: Setting): CefrLevel | undefined {
  const first = chain.find((edge) => edge.kind === 'training');
  if (first?.kind !== 'training') return undefined;
  const { dutch } = first.step;
  return dutch && !(dutch.englishToo && situation.hasEnglish) ? dutch.min : 'A0';
}

function addMeantime(
  meantime: Meantime,
  progress: Progress,
  lessons: Lessons,
  { knowledge, situation }: Setting,
): void {
  const { occupation } = meantime;
  const level = dutchFor(occupation, knowledge);
  const start = reachedBy({ level, most: level }, lessons);
  const mayWork = situation.person.wanted.formsOfWork?.permanent;
  progress.legs.push({
    id: `work:${occupation}`,
    lane: 'work',
    subject: { kind: 'meanwhile', ...meantime },
    start,
    end: later(start, progress.now),
    time: 'timed',
    dutch: level,
    pay: 'work',
    derived: true,
    confidence: surenessOf(occupation, knowledge),
    sources: [],
    ...(mayWork && { mayWork }),
  });
  progress.firstIncome = progress.firstIncome ? earlier(progress.firstIncome, start) : start;
}

function surenessOf(occupation: string, { occupations }: Pick<WorkKnowledge, 'occupations'>): Confidence {
  return occupations.get(occupation)?.confidence ?? 'low';
}

/** Only the lessons that something waits for. */
function languageLegs({ lessons }: Lessons, upTo: CefrLevel, { reference }: Setting): Leg[] {
  return lessons
    .filter(({ to }) => rank(to) <= rank(upTo))
    .map(({ from, to, start, end }) => ({
      id: `language:${to}`,
      lane: 'language',
      subject: { kind: 'language', from, to },
      start,
      end,
      time: 'timed',
      derived: true,
      confidence: 'medium',
      sources: reference.language.stepSources,
    }));
}

function targetLeg(chain: Chain, now: Months, { knowledge, situation }: Setting): Leg {
  const occupation = chain.at(-1)?.to.replace('occupation:', '') ?? '';
  const mayWork = situation.person.wanted.formsOfWork?.permanent;
  return {
    id: `target:${occupation}`,
    lane: 'work',
    subject: { kind: 'target', occupation },
    start: now,
    end: now,
    time: 'moment',
    pay: 'work',
    derived: false,
    confidence: surenessOf(occupation, knowledge),
    sources: [],
    ...(mayWork && { mayWork }),
  };
}
