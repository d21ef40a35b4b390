// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';

/** Synthetic persons, one file each in `packages/cli/examples`; none of them exists. */
export const EXAMPLES = ['nurse', 'cook', 'teacher', 'driver', 'developer', 'newcomer'] as const;

export async function readExample(name: string): Promise<{ facts: unknown; done: string[] }> {
  const text = await readFile(new URL(`../examples/${name}.json`, import.meta.url), 'utf8');
  const { facts, done } = JSON.parse(text);
  return { facts, done };
}
