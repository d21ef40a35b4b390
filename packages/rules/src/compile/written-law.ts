// SPDX-License-Identifier: EUPL-1.2
import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import { stepRule } from './gather.ts';
import type { CorpusFile } from './read-files.ts';

const STEP_PARTS = ['applies', 'done', 'deadline', 'not_before'] as const;

/** A rule or parameter as an editor wrote it: a part of a file of the corpus. */
export type WrittenPart = { path: string; text: string };

/** Every rule and parameter as it is written, by name; one whose versions stand in several files has several parts. */
export function writtenLaw(files: readonly CorpusFile[]): Record<string, WrittenPart[]> {
  const written: Record<string, WrittenPart[]> = {};
  for (const { path, text } of files) {
    if (!/\.ya?ml$/.test(path) || /\.examples\.ya?ml$/.test(path)) continue;
    const { contents } = parseDocument(text);
    if (!isMap(contents)) continue;
    for (const section of ['rules', 'parameters'])
      for (const [name, node] of entriesOf(contents.get(section))) note(name, path, sliceOf(text, node));
    const step = contents.get('step');
    for (const part of STEP_PARTS)
      if (typeof step === 'string') note(stepRule(step, part), path, sliceOf(text, contents.get(part, true)));
  }
  return written;

  function note(name: string, path: string, part: string | undefined): void {
    if (part !== undefined) written[name] = [...(written[name] ?? []), { path, text: part }];
  }
}

function entriesOf(map: unknown): [string, unknown][] {
  if (!isMap(map)) return [];
  return map.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : String(key), value]);
}

/** The text of a node, moved to the left edge. */
function sliceOf(text: string, node: unknown): string | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
  const lines = text.slice(start, end).trimEnd().split('\n');
  const isBlock = lines.slice(1).every((line) => line.trim() === '' || /^ {2}/.test(line));
  return lines.map((line, index) => (index > 0 && isBlock ? withoutIndent(line, indent) : line)).join('\n');
}

function withoutIndent(line: string, most: number): string {
  const own = line.length - line.trimStart().length;
  return line.slice(Math.min(most, own));
}
