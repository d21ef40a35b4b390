// SPDX-License-Identifier: EUPL-1.2
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Pack } from '@opstap/rules';
import { compileCorpus, corpusJsonSchema } from '@opstap/rules/compile';
import { slicePack, stepOutcomes } from '@opstap/rules/editor';
import { compileReference } from '@opstap/taxonomy/compile';
import { browserModule } from './browser-module.ts';
import { checkAddress } from './check-address.ts';
import { type Problem, readContent, type SourceFile } from './content.ts';
import { checkCrossReferences } from './cross-references.ts';
import { checkGlossary, readGlossary } from './glossary.ts';
import { glossaryModules } from './glossary-modules.ts';
import { checkLibrary } from './library-references.ts';
import { checkMessages } from './messages.ts';
import { checkLinkForm, outgoingLinks } from './outgoing-links.ts';
import { referenceModules } from './reference-modules.ts';
import { checkStamps, readStamps } from './stamps.ts';
import { textModules } from './text-modules.ts';
import { compileUpkeep, LINK_CHECK } from './upkeep.ts';
import { compileWrittenLaw } from './written-law.ts';

export { type Content, type Message, type Problem, readContent, type SourceFile } from './content.ts';
export { checkTools } from './library-tools.ts';
export { MUTANT_SCORES, mutantScores } from './mutant-scores.ts';
export { checkLinkForm, type OutgoingLink, outgoingLinks } from './outgoing-links.ts';
export { countReviewed, oldTexts, readStamps, type Stamp, type Stamps, stampAll } from './stamps.ts';
export { LINK_CHECK } from './upkeep.ts';

/** The folders of the repository that are compiled, read as text. */
export async function readSources(root: string): Promise<SourceFile[]> {
  const folders = await Promise.all(
    ['corpus', 'content', 'reference'].map((folder) => readFolder(root, folder)),
  );
  return folders.flat();
}

/** Compiles corpus, content and reference. All problems at once; the files are paths below `generated/`. */
export function compilePublication(sources: readonly SourceFile[]): {
  files: SourceFile[];
  problems: Problem[];
} {
  const law = sources.filter(({ path }) => path.startsWith('corpus/'));
  const corpus = compileCorpus(law);
  const {
    reference,
    taxonomy,
    terms,
    problems: referenceProblems,
  } = compileReference(sources.filter(({ path }) => path.startsWith('reference/')));
  const { content, problems: contentProblems } = readContent(sources);
  const messages = checkMessages(content);
  const { glossary, accepted, problems: glossaryProblems } = readGlossary(terms, sources);
  const parts = partsOf(corpus.pack);
  const stamps = readStamps(sources);
  const kept = compileUpkeep(sources, { content, stamps, library: reference.library });
  const files = [
    json('pack', corpus.pack),
    json('written-law', compileWrittenLaw(corpus.pack, law)),
    ...Object.entries(parts).flatMap(([name, part]) =>
      browserModule(`packs/${name}`, part, "import('@opstap/rules').Pack"),
    ),
    json('reference', reference),
    json('taxonomy', taxonomy),
    json('upkeep', kept.upkeep),
    json('glossary', glossary),
    ...glossaryModules(glossary),
    ...referenceModules(reference, taxonomy),
    ...Object.entries(corpusJsonSchema()).map(([kind, schema]) => json(`schemas/${kind}`, schema)),
    ...textModules(content, messages.arguments, parts),
  ];
  const problems = [
    ...corpus.problems,
    ...referenceProblems,
    ...contentProblems,
    ...messages.problems,
    ...checkAddress(content),
    ...checkStamps(content, stamps),
    ...checkCrossReferences(corpus.pack, reference, content),
    ...checkLibrary({
      pack: corpus.pack,
      library: reference.library,
      content,
      arguments: messages.arguments,
    }),
    ...checkLinkForm(outgoingLinks(sources.filter(({ path }) => path !== LINK_CHECK))),
    ...kept.problems,
    ...glossaryProblems,
    ...checkGlossary(glossary, accepted, content, corpus.pack.sources),
  ];
  return { files, problems };
}

/** What a page loads of the law: one small part for the klantreis and one for each inquiry of the corpus. */
function partsOf(pack: Pack): Record<string, Pack> {
  const named = { ...pack.inquiries, klantreis: stepOutcomes(pack) };
  return Object.fromEntries(
    Object.entries(named).map(([name, outcomes]) => [name, slicePack(pack, outcomes)]),
  );
}

function json(name: string, data: object): SourceFile {
  return { path: `${name}.json`, text: JSON.stringify(data) };
}

/** Writes the compiled files, replacing what was there. */
export async function writePublication(files: readonly SourceFile[], folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const { path, text } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}

async function readFolder(root: string, folder: string): Promise<SourceFile[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(ya?ml|json|csv)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  return Promise.all(paths.map(async (path) => sameAsBefore(path, await readFile(join(root, path), 'utf8'))));
}

const before = new Map<string, SourceFile>();

/** A file that has not changed since it was last read is the same object, which the compilers need not parse again. */
function sameAsBefore(path: string, text: string): SourceFile {
  const known = before.get(path);
  const file = known?.text === text ? known : { path, text };
  before.set(path, file);
  return file;
}
