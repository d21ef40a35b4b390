// SPDX-License-Identifier: EUPL-1.2
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compileCorpus } from '@opstap/rules/compile';
import { compileReference } from '@opstap/taxonomy/compile';
import { type Problem, readContent, type SourceFile } from './content.ts';
import { checkCrossReferences } from './cross-references.ts';
import { checkMessages } from './messages.ts';
import { checkStamps, readStamps } from './stamps.ts';
import { textModules } from './text-modules.ts';

export { type Content, type Message, type Problem, readContent, type SourceFile } from './content.ts';
export { readStamps, type Stamp, type Stamps, stampAll } from './stamps.ts';

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
  const corpus = compileCorpus(sources.filter(({ path }) => path.startsWith('corpus/')));
  const { reference, problems: referenceProblems } = compileReference(
    sources.filter(({ path }) => path.startsWith('reference/')),
  );
  const { content, problems: contentProblems } = readContent(sources);
  const messages = checkMessages(content);
  const files = [
    ...dataModule('pack', corpus.pack, "import('@opstap/rules').Pack"),
    ...dataModule('reference', reference, "import('@opstap/taxonomy').Reference"),
    ...textModules(content, messages.arguments),
  ];
  const problems = [
    ...corpus.problems,
    ...referenceProblems,
    ...contentProblems,
    ...messages.problems,
    ...checkStamps(content, readStamps(sources)),
    ...checkCrossReferences(corpus.pack, reference, content),
  ];
  return { files, problems };
}

/** The same data twice: as JSON for the server, and as a module for the browser (JSON.parse is quicker than a literal). */
function dataModule(name: string, data: object, type: string): SourceFile[] {
  const json = JSON.stringify(data);
  return [
    { path: `${name}.json`, text: json },
    { path: `${name}.js`, text: `export default JSON.parse(${JSON.stringify(json)});\n` },
    { path: `${name}.d.ts`, text: `declare const data: ${type};\nexport default data;\n` },
  ];
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
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })));
}
