// SPDX-License-Identifier: EUPL-1.2

export type Fields = Readonly<Record<string, unknown>>;

/** Long enough for a sentence; longer input is no answer to any of our questions. */
export const TEXT_LIMIT = 200;
export const LIST_LIMIT = 60;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text without control characters, cut to the limit; undefined when nothing is left. */
export function readText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/\p{Cc}/gu, ' ').trim();
  return Array.from(text).slice(0, TEXT_LIMIT).join('').trim() || undefined;
}

export function readNumber(value: unknown, min: number, max: number): number | undefined {
  return typeof value === 'number' && value >= min && value <= max ? value : undefined;
}

export function readOneOf<T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((one) => one === value);
}

/** What can be read of a list, in its order, each key once. */
export function readList<T>(
  value: unknown,
  read: (item: unknown) => T | undefined,
  keyOf: (item: T) => unknown,
): T[] {
  const items = Array.isArray(value) ? value.flatMap((item) => read(item) ?? []) : [];
  return [...new Map(items.map((item) => [keyOf(item), item])).values()].slice(0, LIST_LIMIT);
}

export function readTexts(value: unknown): string[] {
  return readList(value, readText, (text) => text);
}
