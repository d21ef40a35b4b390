// SPDX-License-Identifier: EUPL-1.2
import { Parser } from 'htmlparser2';

/** The texts of the JSON-LD scripts in an HTML page, in their order. */
export function jsonLdIn(html: string): string[] {
  const found: string[] = [];
  let current: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script' && /^application\/ld\+json\b/i.test(attributes['type'] ?? '')) current = '';
    },
    ontext(part) {
      if (current !== undefined) current += part;
    },
    onclosetag(name) {
      if (name !== 'script' || current === undefined) return;
      found.push(current);
      current = undefined;
    },
  });
  parser.end(html);
  return found;
}
