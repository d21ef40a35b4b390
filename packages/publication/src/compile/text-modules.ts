// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import type { Pack } from '@opstap/rules';
import { type Content, LIBRARY_PAGE, type Message, type SourceFile } from './content.ts';
import { type Arguments, compileMessages } from './messages.ts';

/** Areas whose keys hold ids from corpus and reference: their keys are open, the others are a closed union. */
const OPEN_AREAS = [
  'steps',
  'rules',
  'outcomes',
  'facts',
  'questions',
  'phases',
  'papers',
  'desks',
  'regulation',
  'recognition',
  'errors',
  'pages',
  'hiring',
  'schemes',
  'plans',
  'library',
  LIBRARY_PAGE,
  'upkeep',
  'terms',
  'trust',
];

/** Read by the server alone: a browser has the texts of the law in its parts, and no use for the others. */
const SERVER_AREAS = [
  'facts',
  'questions',
  'rules',
  'outcomes',
  LIBRARY_PAGE,
  'upkeep',
  'search_words',
  'places',
  'sharing',
  'leaflets',
];

/** What only a step's own page shows; kept out of the module that the journey loads. */
const DETAIL = /^steps\.[^.]+\.(how|done_when|cost|good_to_know|say|uncertain)(\.|$)/;

/**
 * The generated modules: texts per language and area, for browsers the ways to them, the texts of each part of the law (`asks-<name>`:
 * its facts and questions, `law-<name>`: its rules and outcomes), and the type of all keys. Paths are below `generated/`.
 */
export function textModules(
  content: Content,
  messageArguments: Record<string, Arguments>,
  parts: Readonly<Record<string, Pack>>,
): SourceFile[] {
  const files: SourceFile[] = [];
  for (const language of LANGUAGES) {
    const file = (area: string, messages: readonly Message[]): SourceFile => ({
      path: `texts/${language}/${area}.js`,
      text: compileMessages(language, messages),
    });
    const areas = Map.groupBy(content[language], areaOf);
    for (const [area, messages] of areas) files.push(file(area, messages));
    for (const [name, part] of Object.entries(parts)) {
      const own = content[language].filter(isTextOf(name, part));
      files.push(
        file(
          `asks-${name}`,
          own.filter(({ key }) => ASKING_TEXT.test(key)),
        ),
        file(
          `law-${name}`,
          own.filter(({ key }) => !ASKING_TEXT.test(key)),
        ),
      );
    }
    const forBrowsers = [...areas.keys()].filter((area) => !SERVER_AREAS.includes(area));
    const law = Object.keys(parts).flatMap((name) => [`asks-${name}`, `law-${name}`]);
    files.push(
      { path: `texts/${language}/index.js`, text: indexModule([...areas.keys()]) },
      { path: `texts/${language}/areas.js`, text: areasModule([...forBrowsers, ...law]) },
    );
  }
  files.push(
    { path: 'texts/catalog.d.ts', text: CATALOG_TYPE },
    { path: 'texts/keys.d.ts', text: keyTypes(content.nl, messageArguments) },
  );
  return files;
}

export function areaOf(message: Pick<Message, 'key'>): string {
  if (DETAIL.test(message.key)) return 'step-details';
  return message.key.slice(0, message.key.indexOf('.'));
}

const ASKING_TEXT = /^(facts|questions)\./;
const LAW_TEXT = /^(steps|outcomes|facts|questions|rules)\./;
/** Why a step is there; the klantreis has the texts of steps in an area of their own. */
const WHY_A_STEP = /^steps\.([^.]+)\.(because|not_because)$/;

function isTextOf(name: string, part: Pack): (message: Message) => boolean {
  const outcomes = part.inquiries[name] ?? [];
  const known: Readonly<Record<string, ReadonlySet<string>>> = {
    outcomes: new Set(outcomes),
    facts: new Set(Object.keys(part.facts)),
    questions: new Set(part.questions.map(({ id }) => id)),
    rules: new Set([...Object.keys(part.rules), ...Object.keys(part.parameters), 'not_modelled']),
  };
  return ({ key }) => {
    // Asked of every text for every part of the law: most are of pages, and out at once.
    if (!LAW_TEXT.test(key)) return false;
    const step = WHY_A_STEP.exec(key)?.[1];
    if (step) return outcomes.includes(`stap_${step}_van_toepassing`);
    const [area = '', id = ''] = key.split('.');
    return known[area]?.has(id) ?? false;
  };
}

const CATALOG_TYPE = `declare const catalog: Readonly<Record<string, string | ((values: Record<string, string | number>) => string)>>;
export default catalog;
`;

function indexModule(areas: readonly string[]): string {
  const names = areas.map((area, index) => ({ area, name: `area${index}` }));
  return [
    ...names.map(({ area, name }) => `import ${name} from './${area}.js';`),
    `export default { ${names.map(({ name }) => `...${name}`).join(', ')} };`,
    '',
  ].join('\n');
}

/** Nearly every page has use for them: they come in one file with the ways to the others, for each request costs a page something. */
const EVERYWHERE = ['shell', 'flow', 'known'];

/** How a browser gets at each area: one such file for a language, so that a page carries the addresses of its own only. */
function areasModule(areas: readonly string[]): string {
  const loaders = areas.map((area) =>
    EVERYWHERE.includes(area)
      ? `  '${area}': async () => ({ default: ${area} }),`
      : `  '${area}': () => import('./${area}.js'),`,
  );
  return [
    ...EVERYWHERE.map((area) => `import ${area} from './${area}.js';`),
    'export default {',
    ...loaders,
    '};',
    '',
  ].join('\n');
}

function keyTypes(messages: readonly Message[], messageArguments: Record<string, Arguments>): string {
  const closed = messages
    .map(({ key }) => key)
    .filter((key) => !OPEN_AREAS.includes(key.split('.', 1)[0] ?? ''));
  const lists = new Set(
    closed.flatMap((key) => [...key.matchAll(/\.(?=\d+(\.|$))/g)].map(({ index }) => key.slice(0, index))),
  );
  const withArguments = closed
    .filter((key) => Object.keys(messageArguments[key] ?? {}).length > 0)
    .map((key) => `  ${JSON.stringify(key)}: { ${argumentTypes(messageArguments[key] ?? {})} };`);
  const union = [...closed, ...lists].map((key) => `  | ${JSON.stringify(key)}`).sort();
  const open = OPEN_AREAS.map((area) => `  | \`${area}.\${string}\``);
  return `export type TextKey =\n${[...open, ...union].join('\n')};\nexport type TextArguments = {\n${withArguments.join('\n')}\n};\n`;
}

function argumentTypes(names: Arguments): string {
  return Object.entries(names)
    .map(([name, type]) => `${JSON.stringify(name)}: ${type === 'number' ? 'number' : 'string | number'}`)
    .join('; ');
}
