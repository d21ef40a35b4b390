// SPDX-License-Identifier: EUPL-1.2

/** What is wrong in the corpus: the file, the dotted place inside it, and a message that says where and what to do. */
export type Problem = { path: string; at: string; message: string };

/** A place in a corpus file, for problems found there. */
export type Place = { path: string; at: string };

export function problem({ path, at }: Place, message: string): Problem {
  return { path, at, message: at === '' ? message : `${at}: ${message}` };
}

export function below({ path, at }: Place, part: string | number): Place {
  return { path, at: at === '' ? String(part) : `${at}.${part}` };
}
