// SPDX-License-Identifier: EUPL-1.2
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Problem, problem } from './problem.ts';
import { type Example, examplesFile, type LawFile, lawFile, type StepFile, stepFile } from './schema.ts';

/** A file of the corpus: path from the root of the repository, and text. */
export type CorpusFile = { path: string; text: string };
type Read<T> = { path: string; content: T };

/** The files by kind. What cannot be read or breaks the schema is left out and reported. */
export type CorpusContent = {
  law: Read<LawFile>[];
  steps: Read<StepFile>[];
  examples: (Example & { path: string })[];
  problems: Problem[];
};

/** A file that was read is not read again when the law is compiled once more with another one changed: YAML takes the most time. */
const parsed = new WeakMap<CorpusFile, { errors: string[]; raw: unknown }>();

function parseYaml(file: CorpusFile): { errors: string[]; raw: unknown } {
  const before = parsed.get(file);
  if (before) return before;
  const document = parseDocument(file.text, { prettyErrors: true });
  const errors = document.errors.map(({ message }) => message);
  const now = { errors, raw: errors.length > 0 ? undefined : document.toJS() };
  parsed.set(file, now);
  return now;
}

export function readCorpusFiles(files: readonly CorpusFile[]): CorpusContent {
  const read: CorpusContent = { law: [], steps: [], examples: [], problems: [] };
  const yaml = files.filter(({ path }) => /\.ya?ml$/.test(path));
  for (const file of [...yaml].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const { path } = file;
    const { errors, raw } = parseYaml(file);
    for (const message of errors) read.problems.push(problem({ path, at: '' }, message));
    if (errors.length > 0) continue;
    if (/\.examples\.ya?ml$/.test(path)) {
      const content = check(path, raw, examplesFile, read.problems);
      read.examples.push(...(content?.examples ?? []).map((example) => ({ ...example, path })));
    } else if (typeof raw === 'object' && raw !== null && 'step' in raw) {
      const content = check(path, raw, stepFile, read.problems);
      if (content) read.steps.push({ path, content });
    } else {
      const content = check(path, raw, lawFile, read.problems);
      if (content) read.law.push({ path, content });
    }
  }
  return read;
}

/** Checks a file; a faulty entry of a section (`rules.x`) is reported and left out, so that the rest still counts. */
function check<S extends z.ZodType>(
  path: string,
  raw: unknown,
  schema: S,
  problems: Problem[],
): z.output<S> | undefined {
  const { success, data, error } = schema.safeParse(raw);
  if (success) return data;
  for (const issue of error.issues) {
    const hint =
      issue.code === 'unrecognized_keys' ? '; in YAML an expression with a comma stands in quotes' : '';
    problems.push(problem({ path, at: issue.path.join('.') }, issue.message + hint));
  }
  const rest = withoutEntries(
    raw,
    error.issues.map((issue) => issue.path),
  );
  return rest === undefined ? undefined : schema.safeParse(rest).data;
}

function withoutEntries(raw: unknown, faulty: readonly (readonly PropertyKey[])[]): unknown {
  const copy: unknown = structuredClone(raw);
  for (const [section, entry] of faulty) {
    const entries = isRecord(copy) && typeof section === 'string' ? copy[section] : undefined;
    if (!isRecord(entries) || typeof entry !== 'string') return undefined;
    delete entries[entry];
  }
  return copy;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
