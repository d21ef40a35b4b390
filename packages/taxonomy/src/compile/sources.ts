// SPDX-License-Identifier: EUPL-1.2
import { isPlainDate, LANGUAGES, type PlainDate } from '@opstap/kernel';
import { parse } from 'yaml';
import { z } from 'zod';

/** A file of the repository: its path with forward slashes, and its text. */
export type SourceFile = { path: string; text: string };

/** Something to mend: which file, and what to do. */
export type Problem = { path: string; message: string };

/** Collects problems, so that one run shows them all. */
export type Report = (path: string, message: string) => void;

/** A file that was read is not read again when all is compiled once more with another one changed: YAML takes the most time. */
const read = new WeakMap<SourceFile, unknown>();

/** Reads a YAML file with a schema: each fault names its field. Undefined when it does not fit. */
export function readYaml<T>(file: SourceFile, schema: z.ZodType<T>, report: Report): T | undefined {
  const { path, text } = file;
  let raw = read.get(file);
  try {
    raw ??= parse(text);
    read.set(file, raw);
  } catch (error) {
    report(path, `not valid YAML: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  for (const { path: field, message } of result.error.issues)
    report(path, `${field.join('.') || 'file'}: ${message}`);
  return undefined;
}

/** Reports every id that is there twice. */
export function reportDuplicates(path: string, ids: readonly string[], report: Report): void {
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  for (const id of new Set(twice)) report(path, `"${id}" is there more than once`);
}

/** One text in each of the four languages, none empty. */
export const everyLanguage = z.strictObject(
  // Object.fromEntries forgets the keys; they are exactly the languages.
  Object.fromEntries(LANGUAGES.map((language) => [language, z.string().trim().min(1)])) as Record<
    (typeof LANGUAGES)[number],
    z.ZodString
  >,
);

export const asciiId = z.string().regex(/^[a-z][a-z0-9_]*$/, 'an id is lower-case ASCII with underscores');
export const confidence = z.enum(['high', 'medium', 'low']);
export const webAddress = z.url({ protocol: /^https$/, error: 'not an https address' });
export const calendarDate = z.custom<PlainDate>(isPlainDate, 'a date that exists, written "2026-11-23"');
