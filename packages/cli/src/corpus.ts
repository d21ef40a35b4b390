// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AppError } from '@opstap/kernel';
import { readSources } from '@opstap/publication/compile';
import type { Pack } from '@opstap/rules';
import { type CorpusFile, compileCorpus } from '@opstap/rules/compile';
import { readText } from './given.ts';

/** The root of the repository that this command line belongs to. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

/** The corpus as it stands in the folder now. */
export async function readCorpus(): Promise<CorpusFile[]> {
  return (await readSources(ROOT)).filter(({ path }) => path.startsWith('corpus/'));
}

/** The law in a file that a build made (`pack.json`), or as it was in a revision of git. @throws AppError `law-unreadable`. */
export async function lawIn(name: string): Promise<Pack> {
  if (existsSync(name)) return readPack(name);
  try {
    return compileCorpus(corpusInGit(name)).pack;
  } catch {
    throw unreadable(name);
  }
}

async function readPack(path: string): Promise<Pack> {
  try {
    const pack: Pack = JSON.parse(await readText(path));
    if (typeof pack.hash === 'string' && typeof pack.rules === 'object') return pack;
  } catch (error) {
    if (error instanceof AppError) throw error;
  }
  throw unreadable(path);
}

function corpusInGit(revision: string): CorpusFile[] {
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const paths = git('ls-tree', '-r', '--name-only', '--end-of-options', revision, 'corpus')
    .split('\n')
    .filter(Boolean);
  if (paths.length === 0) throw unreadable(revision);
  return paths.map((path) => ({ path, text: git('show', '--end-of-options', `${revision}:${path}`) }));
}

function unreadable(name: string): AppError {
  return new AppError('invalid', 'law-unreadable', { name });
}
