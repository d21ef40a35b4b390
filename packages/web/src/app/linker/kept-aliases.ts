// SPDX-License-Identifier: EUPL-1.2

import { foldText } from '@opstap/taxonomy';
import { forget, keep, readKept } from '../device-store.ts';

/** What the person calls some work: folded words to the id of an occupation. Confirmed by the person, kept on this device only. */
export type Aliases = Readonly<Record<string, string>>;

const KEY = 'aliases';
const MOST = 100;

export async function readAliases(): Promise<Aliases> {
  const kept = await readKept<unknown>(KEY);
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter(([, id]) => typeof id === 'string'));
}

/** The latest of those that are kept; the oldest go when there are many. */
export async function rememberAlias(text: string, occupation: string): Promise<void> {
  const { [foldText(text)]: _before, ...others } = await readAliases();
  const entries = [...Object.entries(others), [foldText(text), occupation]].slice(-MOST);
  await keep(KEY, Object.fromEntries(entries));
}

export async function forgetAlias(words: string): Promise<void> {
  const { [words]: _gone, ...others } = await readAliases();
  await (Object.keys(others).length > 0 ? keep(KEY, others) : forget(KEY));
}

export async function forgetAliases(): Promise<void> {
  await forget(KEY);
}

export function aliasFor(aliases: Aliases, text: string): string | undefined {
  const folded = foldText(text);
  return Object.hasOwn(aliases, folded) ? aliases[folded] : undefined;
}
