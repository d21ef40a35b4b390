// SPDX-License-Identifier: EUPL-1.2
import { parse, type Token } from '@messageformat/parser';
import { LANGUAGES, type Language } from '@opstap/kernel';
import type { Content, Message, Problem } from './content.ts';
import { compileModule } from './message-format.ts';

/** What a message needs to be filled in: argument names, and which of them are numbers. */
export type Arguments = Record<string, 'number' | 'text'>;

/** Checks that every language says the same things with the same arguments and its own plural forms. */
export function checkMessages(content: Content): {
  arguments: Record<string, Arguments>;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const dutch = new Map(content.nl.map((message) => [message.key, readMessage('nl', message, problems)]));
  for (const language of LANGUAGES) {
    if (language === 'nl') continue;
    const seen = new Set<string>();
    for (const message of content[language]) {
      seen.add(message.key);
      const expected = dutch.get(message.key);
      const found = readMessage(language, message, problems);
      const path = `content/${language}/${message.file}.json`;
      if (!expected) problems.push({ path, message: `${message.field} has no Dutch text` });
      else if (JSON.stringify(sorted(expected)) !== JSON.stringify(sorted(found))) {
        problems.push({ path, message: `${message.field} has other arguments than the Dutch text` });
      }
    }
    for (const message of content.nl) {
      if (seen.has(message.key)) continue;
      problems.push({
        path: `content/${language}/${message.file}.json`,
        message: `${message.field} is missing`,
      });
    }
  }
  return { arguments: Object.fromEntries(dutch), problems };
}

/** One ES module per language and area: plain texts stay strings, texts with arguments become functions. */
export function compileMessages(language: Language, messages: readonly Message[]): string {
  const withArguments: Record<string, string> = {};
  const plain: string[] = [];
  for (const { key, text } of messages) {
    const tokens = isPlain(text) ? [] : parse(text, { cardinal: [], ordinal: [] });
    if (tokens.every((token) => token.type === 'content')) {
      const value = isPlain(text) ? text : tokens.map((token) => token.value).join('');
      plain.push(`  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    } else withArguments[key] = text;
  }
  const compiled = compileModule(language, withArguments);
  return compiled.replace(
    'export default {',
    `export default {\n${plain.join(',\n')}${plain.length > 0 ? ',' : ''}`,
  );
}

/** Nine texts of ten have no argument and nothing in quotes: they say what they say, and need no parser. */
function isPlain(text: string): boolean {
  return !/[{}']/.test(text);
}

function readMessage(language: Language, message: Message, problems: Problem[]): Arguments {
  const found: Arguments = {};
  const path = `content/${language}/${message.file}.json`;
  if (message.text.trim() === '') problems.push({ path, message: `${message.field} is empty` });
  try {
    if (!isPlain(message.text))
      collect(parse(message.text), language, found, (fault) =>
        problems.push({ path, message: `${message.field} ${fault}` }),
      );
  } catch (error) {
    problems.push({ path, message: `${message.field}: ${error instanceof Error ? error.message : error}` });
  }
  return found;
}

function collect(
  tokens: readonly Token[],
  language: Language,
  found: Arguments,
  fault: (text: string) => void,
): void {
  for (const token of tokens) {
    if (token.type === 'content' || token.type === 'octothorpe') continue;
    const isNumber = token.type === 'plural' || token.type === 'selectordinal';
    found[token.arg] = isNumber || found[token.arg] === 'number' ? 'number' : 'text';
    if (!('cases' in token)) continue;
    if (token.type === 'plural') {
      const expected = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const given = token.cases.map((option) => option.key);
      for (const category of expected) {
        if (!given.includes(category)) fault(`lacks the plural form "${category}" of ${token.arg}`);
      }
    }
    for (const option of token.cases) collect(option.tokens, language, found, fault);
  }
}

function sorted(names: Arguments): [string, string][] {
  return Object.entries(names).sort(([a], [b]) => a.localeCompare(b));
}
