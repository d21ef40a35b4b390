// SPDX-License-Identifier: EUPL-1.2
import {
  planRoutes,
  type RoutePlan,
  routeKnowledge,
  type Situation,
  situationOf,
  USUAL_LESSON_HOURS,
} from '@opstap/journeys/routes';
import {
  AppError,
  CEFR_LEVELS,
  type CefrLevel,
  isCefrLevel,
  type PlainDate,
  todayInAmsterdam,
} from '@opstap/kernel';
import {
  buildWorkKnowledge,
  DEFAULT_WEIGHTS,
  RUNGS,
  rankOccupations,
  type WantedWork,
  type WorkKnowledge,
} from '@opstap/matching';
import { parseProfile } from '@opstap/profiles';
import {
  explainRoute,
  formsOfWork,
  type Publication,
  type Translator,
  translator,
  wantedWorkOf,
} from '@opstap/publication';
import { loadPublication } from '@opstap/publication/node';
import { occupationName } from '@opstap/taxonomy';
import { Command } from 'commander';
import { languageOfUser } from '../faults.ts';
import { dateOf, readJson } from '../given.ts';
import { bold, dim, wrap } from '../terminal.ts';

type Options = {
  to?: string;
  on?: string;
  dutch?: string;
  hours: string;
  freeHours: string;
  facts?: string;
  json?: true;
};

/** Occupations shown on each rung where no goal is given. */
const SHOWN = 8;

export const command = new Command('route')
  .description(
    'Routes to an occupation: language, recognition, training and work beside each other; without a goal the three rungs',
  )
  .argument('<profile>', 'a profile as JSON, or @file.json')
  .option('--to <occupation>', 'id of the occupation')
  .option('--dutch <level>', 'as if the Dutch were A0 to C2')
  .option('--hours <number>', 'hours of lessons a week while working', String(USUAL_LESSON_HOURS.working))
  .option(
    '--free-hours <number>',
    'hours of lessons a week while not working',
    String(USUAL_LESSON_HOURS.free),
  )
  .option('--on <date>', 'the day asked about (default: today)')
  .option('--facts <json>', 'answers of the klantreis as JSON, or @file.json')
  .option('--lang <language>', 'language of the names')
  .option('--json', 'print JSON')
  .action(async (given: string, options: Options) => {
    const on = dateOf('--on', options.on) ?? todayInAmsterdam(Date.now());
    const publication = await loadPublication();
    const wanted = withDutch(await wantedOf(given, options, on, publication), options.dutch);
    const { reference, taxonomy } = publication;
    const work = buildWorkKnowledge({ reference, taxonomy });
    const { to } = options;
    if (to === undefined) return showRungs(wanted, work, on, publication, options);
    if (!reference.occupations.some(({ id }) => id === to)) throw wrong('--to');
    const situation: Situation = situationOf(wanted, work, { weights: DEFAULT_WEIGHTS, on });
    const hours = {
      working: hoursOf('--hours', options.hours),
      free: hoursOf('--free-hours', options.freeHours),
    };
    const plan = planRoutes(routeKnowledge(reference, work), situation, to, { on, hours });
    if (options.json) console.log(JSON.stringify(plan, null, 2));
    else print(plan, on, publication);
  });

function wrong(option: string): AppError {
  return new AppError('invalid', 'invalid-input', {}, [{ field: option, code: 'field-invalid' }]);
}

function hoursOf(option: string, text: string): number {
  const hours = Number(text);
  if (!Number.isInteger(hours) || hours < 1 || hours > 40) throw wrong(option);
  return hours;
}

async function wantedOf(
  given: string,
  { facts }: Options,
  on: PlainDate,
  { pack }: Publication,
): Promise<WantedWork> {
  const profile = parseProfile(await readJson(given));
  if (!profile) throw wrong('profile');
  const told = facts === undefined ? {} : ((await readJson(facts)) as Record<string, string>);
  return { ...wantedWorkOf(profile, told, on), formsOfWork: formsOfWork(pack, told, on) };
}

function withDutch(wanted: WantedWork, level: string | undefined): WantedWork {
  if (level === undefined) return wanted;
  if (!isCefrLevel(level)) throw wrong('--dutch');
  const others = wanted.languages.filter(({ id }) => id !== 'nl');
  const dutch: CefrLevel = CEFR_LEVELS.find((known) => known === level) ?? 'A0';
  return { ...wanted, languages: [...others, { id: 'nl', level: dutch }] };
}

function showRungs(
  wanted: WantedWork,
  work: WorkKnowledge,
  on: PlainDate,
  publication: Publication,
  { json }: Options,
): void {
  const rungs = rankOccupations(wanted, work, { weights: DEFAULT_WEIGHTS, limit: SHOWN, on });
  if (json) {
    console.log(JSON.stringify(rungs, null, 2));
    return;
  }
  const t = translatorOf(publication);
  for (const rung of RUNGS) {
    console.log(bold(t(`work.rungs.${rung}`)));
    for (const { occupation } of rungs[rung])
      console.log(`  ${occupationName(publication.reference, occupation, t.language)} ${dim(occupation)}`);
  }
}

function translatorOf({ catalog }: Publication): Translator {
  const language = languageOfUser();
  return translator(language, catalog(language));
}

function print(plan: RoutePlan, on: PlainDate, publication: Publication): void {
  const t = translatorOf(publication);
  const { reference } = publication;
  const occupation = occupationName(reference, plan.target, t.language) ?? plan.target;
  console.log(bold(t('routes.target.chosen', { occupation })));
  if (plan.rung === 'now') console.log(wrap(t('routes.state.now')));
  if (plan.state === 'closed') {
    const steps = plan.closedBy.map((id) => t(`recognition.step.${id}.title`, { authority: '', level: '' }));
    console.log(wrap(t('routes.state.closed', { steps: steps.join('; ') })));
  }
  if (plan.state === 'unknown') console.log(wrap(t('routes.state.unknown')));
  for (const route of plan.routes) {
    const told = explainRoute(route, on, reference, t);
    console.log(`\n${bold(told.title)}${dim(told.strengths.map((one) => ` · ${one}`).join(''))}`);
    console.log(wrap(`${t('routes.summary.time')}: ${told.time}. ${told.dates}`, '  '));
    if (told.unknown) console.log(wrap(`${t('routes.summary.unknown')}: ${told.unknown}`, '  '));
    console.log(wrap(`${t('routes.summary.income')}: ${told.income}`, '  '));
    console.log(wrap(`${t('routes.summary.cost')}: ${told.cost}`, '  '));
    for (const { number, title, when, lane, notes } of told.legs)
      console.log(
        wrap([title, dim(t(`routes.lanes.${lane}`)), when, ...notes].join(' · '), '  ', `${number}. `),
      );
  }
  console.log(`\n${wrap(t('routes.planning'))}`);
}
