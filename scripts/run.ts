// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';

export type Task = { title: string; command: string; args: string[]; env?: Record<string, string> };
export type Result = { title: string; ok: boolean; seconds: number; output: string };

/** Runs one command; its output is kept and shown only when it fails, unless `live`. */
export async function run(task: Task, live = false): Promise<Result> {
  const started = performance.now();
  const child = spawn(task.command, task.args, {
    env: { ...process.env, FORCE_COLOR: '0', ...task.env },
    stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', (error) => {
      output += error.message;
      resolve(1);
    });
    child.on('close', resolve);
  });
  const result = { title: task.title, ok: code === 0, seconds: (performance.now() - started) / 1000, output };
  console.log(`${result.ok ? 'ok  ' : 'FAIL'} ${task.title} (${result.seconds.toFixed(1)} s)`);
  if (!result.ok && !live) console.log(output);
  return result;
}

/** Runs tasks a few at a time, in order of the list; every one is run, whatever the others do. */
export async function runAll(tasks: readonly Task[], atOnce: number): Promise<Result[]> {
  const waiting = [...tasks];
  const results: Result[] = [];
  const worker = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) results.push(await run(task));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}
