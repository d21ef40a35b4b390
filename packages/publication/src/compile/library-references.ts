// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import type { Pack } from '@opstap/rules';
import type { Library, LibraryPage } from '@opstap/taxonomy';
import { libraryFile } from '@opstap/taxonomy/compile';
import { type Content, LIBRARY_PAGE, type Message, type Problem } from './content.ts';
import type { Arguments } from './messages.ts';
import { countSentences } from './readability.ts';

const MOST_CHARACTERS_OF_TITLE = 60;
const FOLDER = 'library/';
/** The fields of a page's texts, and how many of each there may be. Translations have the same ones: `checkMessages`. */
const FIELD = /^(title|summary\.\d+|do_now\.\d+|sections\.\d+\.(heading|body\.\d+)|uncertain|say|say_means)$/;
const COUNTS = { summary: [2, 2], do_now: [2, 6], sections: [1, 5], body: [1, 6] } as const;

type Known = {
  pack: Pack;
  library: Library;
  content: Content;
  arguments: Readonly<Record<string, Arguments>>;
};

/** What `reference/library` names in the corpus and what its texts must have. Places within reference/ are checked where it is compiled. */
export function checkLibrary({ pack, library, content, arguments: texts }: Known): Problem[] {
  const written = Map.groupBy(
    content.nl.filter(({ file }) => file.startsWith(FOLDER)),
    ({ file }) => file.slice(FOLDER.length),
  );
  const ids = new Set(library.pages.map(({ id }) => id));
  const filled = Object.entries(texts).filter(
    ([key, names]) => key.startsWith(`${LIBRARY_PAGE}.`) && Object.keys(names).length > 0,
  );
  const strangers = [...written.keys()].filter((id) => !ids.has(id));
  return [
    ...Object.keys(library.sources)
      .filter((id) => pack.sources[id])
      .map((id) => ({
        path: 'reference/library/sources.yaml',
        message: `${id}: the corpus has this source already`,
      })),
    ...library.themes.flatMap(({ id }) => themeTexts(id, content)),
    ...strangers.map((id) => ({
      path: `content/nl/${FOLDER}${id}.json`,
      message: `there is no page "${id}" in reference/library`,
    })),
    ...library.pages.flatMap((page) => [
      ...checkNames(page, pack, library),
      ...checkTexts(page, written.get(page.id) ?? [], isUncertain(page, pack, library)),
      ...checkAmounts(page, filled),
      ...checkSay(page, content),
    ]),
  ];
}

function themeTexts(id: string, { nl }: Content): Problem[] {
  const key = `library.themes.${id}`;
  return nl.some((message) => message.key === key)
    ? []
    : [{ path: 'reference/library/themes.yaml', message: `the text "${key}" is missing in content/nl` }];
}

function checkNames(page: LibraryPage, pack: Pack, library: Library): Problem[] {
  const steps = new Set(pack.steps.map(({ id }) => id));
  const known: [field: string, names: readonly string[], isKnown: (id: string) => boolean, where: string][] =
    [
      [
        'sources',
        page.sources,
        (id) => Boolean(pack.sources[id] ?? library.sources[id]),
        'corpus/sources or reference/library/sources.yaml',
      ],
      ['amounts', page.amounts, (id) => id in pack.parameters, 'the parameters of the corpus'],
      ['steps', page.steps, (id) => steps.has(id), 'corpus/klantreis'],
      ['rules', page.rules, (id) => id in pack.rules || id in pack.parameters, 'the rules of the corpus'],
    ];
  return known.flatMap(([field, names, isKnown, where]) =>
    names
      .filter((id) => !isKnown(id))
      .map((id) => ({ path: libraryFile(page), message: `${page.id}.${field}: "${id}" is not in ${where}` })),
  );
}

/** Something it says is not certain: by its own word, or because a source it rests on is marked so. */
function isUncertain({ confidence, sources }: LibraryPage, pack: Pack, library: Library): boolean {
  return confidence !== 'high' || sources.some((id) => (pack.sources[id] ?? library.sources[id])?.verify);
}

function checkTexts(page: LibraryPage, messages: readonly Message[], uncertain: boolean): Problem[] {
  const path = `content/nl/${FOLDER}${page.id}.json`;
  if (messages.length === 0) return [{ path, message: 'the file is missing' }];
  const problems: Problem[] = [];
  const report = (message: string) => problems.push({ path, message });
  const texts = new Map(messages.map(({ field, text }) => [field, text]));
  for (const field of texts.keys()) if (!FIELD.test(field)) report(`${field} is not a field of a page`);
  const title = texts.get('title');
  if (!title) report('title is missing');
  if (title && title.length > MOST_CHARACTERS_OF_TITLE)
    report(`title has ${title.length} characters; ${MOST_CHARACTERS_OF_TITLE} is the most`);
  const count = (name: string) => {
    let found = 0;
    while (texts.has(`${name}.${found}`) || texts.has(`${name}.${found}.heading`)) found += 1;
    return found;
  };
  const expect = (name: string, [least, most]: readonly [number, number]) => {
    const found = count(name);
    if (found < least || found > most)
      report(
        `${name} has ${found} entries; ${least === most ? `exactly ${least}` : `${least} to ${most}`} are needed`,
      );
  };
  expect('summary', COUNTS.summary);
  for (const field of ['summary.0', 'summary.1']) {
    const text = texts.get(field);
    if (text && countSentences(text) > 1) report(`${field} is more than one sentence`);
  }
  expect('do_now', COUNTS.do_now);
  expect('sections', COUNTS.sections);
  for (let at = 0; at < count('sections'); at += 1) {
    if (!texts.has(`sections.${at}.heading`)) report(`sections.${at}.heading is missing`);
    expect(`sections.${at}.body`, COUNTS.body);
  }
  if (uncertain && !texts.has('uncertain'))
    report(
      'uncertain is missing: the page or one of its sources is not certain, so say what and whom to ask',
    );
  for (const [one, other] of [
    ['say', 'say_means'],
    ['say_means', 'say'],
  ] as const)
    if (texts.has(one) && !texts.has(other)) report(`${other} is missing beside ${one}`);
  return problems;
}

/** The texts fill in the amounts that the page names, and no other. All languages fill in the same: `checkMessages`. */
function checkAmounts(
  { id, theme, amounts }: LibraryPage,
  filled: readonly (readonly [string, Arguments])[],
): Problem[] {
  const used = new Set<string>();
  const problems: Problem[] = [];
  for (const [key, names] of filled) {
    if (!key.startsWith(`${LIBRARY_PAGE}.${id}.`)) continue;
    for (const name of Object.keys(names)) {
      used.add(name);
      if (!amounts.includes(name))
        problems.push({
          path: `content/nl/${FOLDER}${id}.json`,
          message: `${key.split('.').slice(2).join('.')} fills in {${name}}, which is not one of the amounts of the page`,
        });
    }
  }
  for (const name of amounts.filter((amount) => !used.has(amount)))
    problems.push({ path: libraryFile({ theme }), message: `${id}.amounts: no text fills in {${name}}` });
  return problems;
}

/** What one shows at a Dutch desk is Dutch in every language. */
function checkSay({ id }: LibraryPage, content: Content): Problem[] {
  const key = `${LIBRARY_PAGE}.${id}.say`;
  const said = LANGUAGES.map((language) => content[language].find((message) => message.key === key)?.text);
  return LANGUAGES.filter((_, at) => said[at] !== undefined && said[at] !== said[0]).map((language) => ({
    path: `content/${language}/${FOLDER}${id}.json`,
    message: 'say is not the Dutch sentence of content/nl',
  }));
}
