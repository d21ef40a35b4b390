// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { AppError, isPlainDate, type PlainDate } from '@opstap/kernel';

/** What was given on the command line as JSON, or in a file as `@file.json`. @throws AppError. */
export async function readJson(argument: string): Promise<unknown> {
  return parseJson(argument.startsWith('@') ? await readText(argument.slice(1)) : argument);
}

/** @throws AppError `malformed-json`. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError('invalid', 'malformed-json');
  }
}

/** @throws AppError `file-unreadable`. */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new AppError('invalid', 'file-unreadable', { path });
  }
}

/** A date given with an option. @throws AppError that names the option. */
export function dateOf(option: string, text: string | undefined): PlainDate | undefined {
  if (text === undefined || isPlainDate(text)) return text;
  throw new AppError('invalid', 'invalid-input', {}, [{ field: option, code: 'field-date' }]);
}
