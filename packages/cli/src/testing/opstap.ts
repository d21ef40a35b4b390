// SPDX-License-Identifier: EUPL-1.2
import { execFile } from 'node:child_process';
import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { run } from '../run.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const NODE = fileURLToPath(new URL('../../../../node_modules/.bin/node', import.meta.url));

export type Ended = { code: number; stdout: string; stderr: string };
type Environment = Record<string, string>;

/**
 * Runs a command in this process, which has read its code already: the same as the program does, with what it says caught.
 * One at a time, since the command line and the two streams are those of the whole process.
 */
export async function opstap(args: readonly string[], environment: Environment = {}): Promise<Ended> {
  const said = { stdout: '', stderr: '' };
  const catching = (name: keyof typeof said) =>
    new Writable({
      write(chunk, _, done) {
        said[name] += chunk;
        done();
      },
    });
  const streams = { stdout: catching('stdout'), stderr: catching('stderr') };
  const { argv, exitCode } = process;
  // Node's signature has more forms; a command uses this one.
  for (const name of ['stdout', 'stderr'] as const)
    vi.spyOn(process[name], 'write').mockImplementation((chunk) => streams[name].write(chunk));
  vi.stubGlobal('console', new Console(streams));
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  process.argv = [NODE, MAIN, ...args];
  process.exitCode = undefined;
  try {
    await run();
    return { code: Number(process.exitCode ?? 0), ...said };
  } finally {
    process.argv = argv;
    process.exitCode = exitCode;
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  }
}

/** Runs a command as a person does: a process of its own. */
export function opstapProcess(args: readonly string[], environment: Environment = {}): Promise<Ended> {
  const options = { maxBuffer: 1e8, env: { ...process.env, ...environment } };
  return new Promise((resolve) => {
    execFile(NODE, [MAIN, ...args], options, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr }),
    );
  });
}
