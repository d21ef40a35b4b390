// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type SyntheticPerson, syntheticPersons } from '@opstap/journeys';
import type { PlainDate } from '@opstap/kernel';
import type { Pack } from '@opstap/rules';
import { type Answer, askMany, columnsOf, reachOfRules } from '@opstap/rules/editor';
import { type PublicodesRules, publicodesModel, publicodesSituation } from './publicodes-model.ts';

/** Persons per second on one thread, all outcomes of a row answered for each. */
type Speed = { outcomes: number; persons: number; personsPerSecond: number };

export type RulesBench = {
  on: PlainDate;
  /** On the outcomes that publicodes can say too. */
  engine: Speed;
  /** Absent when tools/ is not installed. `agree`: answers that are the same, of all compared. */
  publicodes?: Speed & { version: string; agree: number; compared: number };
  ratio?: number;
  /** The outcomes that count working days, which publicodes cannot. */
  workingDays: Speed;
  /** Every outcome of the pack. */
  everything: Speed;
};

type Engine = {
  setSituation(situation: object): Engine;
  evaluate(name: string): { nodeValue: unknown };
};
type EngineClass = new (rules: PublicodesRules, options: object) => Engine;

const TOOLS = fileURLToPath(new URL('../../../tools', import.meta.url));
const ROUNDS = 3;
/** publicodes is measured on as many of the persons as it answers in about this time. */
const PUBLICODES_MS = 6_000;

/** Measures the bulk evaluation of the engine and, in the same run and on the same persons, publicodes. */
export async function benchRules(pack: Pack, on: PlainDate, persons: number): Promise<RulesBench> {
  const people = syntheticPersons(persons, 1, on);
  const { rules, outcomes } = publicodesModel(pack, on);
  const columns = columnsOf(
    pack,
    people.map(({ facts }) => facts),
  );
  const measure = (asked: readonly string[]) => measureEngine(pack, asked, columns, on, persons);
  const engine = measure(outcomes);
  const loaded = await loadPublicodes();
  const publicodes = loaded && measurePublicodes(pack, loaded, { rules, outcomes }, people, on);
  return {
    on,
    engine,
    ...(publicodes && {
      publicodes,
      ratio: Math.round(engine.personsPerSecond / publicodes.personsPerSecond),
    }),
    workingDays: measure(Object.keys(pack.rules).filter((name) => countsWorkingDays(pack, name))),
    everything: measure(Object.keys(pack.rules)),
  };
}

/** The best of a few rounds, so that warming up and other work on the machine count less. */
function measureEngine(
  pack: Pack,
  outcomes: readonly string[],
  columns: ReturnType<typeof columnsOf>,
  on: PlainDate,
  persons: number,
): Speed {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    askMany(pack, outcomes, columns, { on });
    return performance.now() - start;
  });
  return speed(outcomes.length, persons, Math.min(...times));
}

function measurePublicodes(
  pack: Pack,
  { Engine, version }: { Engine: EngineClass; version: string },
  { rules, outcomes }: { rules: PublicodesRules; outcomes: readonly string[] },
  people: readonly SyntheticPerson[],
  on: PlainDate,
): NonNullable<RulesBench['publicodes']> {
  const engine = new Engine(rules, { logger: { log() {}, warn() {}, error: console.error } });
  const answer = ({ facts }: SyntheticPerson) => {
    engine.setSituation(publicodesSituation(pack, rules, facts));
    return outcomes.map((outcome) => engine.evaluate(outcome).nodeValue);
  };
  for (const person of people.slice(0, 20)) answer(person);
  const answers: unknown[][] = [];
  const start = performance.now();
  for (const person of people) {
    if (performance.now() - start > PUBLICODES_MS) break;
    answers.push(answer(person));
  }
  const took = performance.now() - start;
  const sample = people.slice(0, answers.length).map(({ facts }) => facts);
  const own = askMany(pack, outcomes, columnsOf(pack, sample), { on });
  const same = answers.flatMap((row, index) =>
    row.filter((value, column) => isSame(value, own[outcomes[column] ?? '']?.[index])),
  );
  return {
    ...speed(outcomes.length, answers.length, took),
    version,
    agree: same.length,
    compared: answers.length * outcomes.length,
  };
}

/** publicodes has one word for everything that is no value. */
function isSame(value: unknown, answer: Answer | undefined): boolean {
  return answer?.kind === 'known' ? value === answer.value : value === undefined || value === null;
}

function speed(outcomes: number, persons: number, milliseconds: number): Speed {
  return { outcomes, persons, personsPerSecond: Math.round((persons / milliseconds) * 1000) };
}

function countsWorkingDays(pack: Pack, outcome: string): boolean {
  return [...reachOfRules(pack, [outcome]).rules].some((rule) =>
    JSON.stringify(pack.rules[rule]?.versions).includes('"function":"workdays_'),
  );
}

/** Undefined when the measuring tools are not installed. */
async function loadPublicodes(): Promise<{ Engine: EngineClass; version: string } | undefined> {
  if (!existsSync(join(TOOLS, 'node_modules/publicodes'))) return undefined;
  const path = createRequire(join(TOOLS, 'package.json')).resolve('publicodes');
  // A CommonJS build: its default export is one level deeper than its types say.
  const module = (await import(pathToFileURL(path).href)) as {
    default: { default?: EngineClass } & EngineClass;
  };
  const { version } = JSON.parse(readFileSync(join(TOOLS, 'node_modules/publicodes/package.json'), 'utf8'));
  return { Engine: module.default.default ?? module.default, version };
}
