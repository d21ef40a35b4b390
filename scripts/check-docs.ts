// SPDX-License-Identifier: EUPL-1.2
// Links between documents lead somewhere, and the words that the glossary rules out are not used in code.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path && existsSync(path));
const problems = [...brokenLinks(), ...wrongTerms()];
for (const problem of problems) console.error(problem);
console.log(`${problems.length} problems in documents and terms`);
process.exit(problems.length === 0 ? 0 : 1);

function brokenLinks(): string[] {
  return tracked
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => {
      const targets = [...readFileSync(path, 'utf8').matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g)].map(
        (match) => match[1] ?? '',
      );
      return targets
        .filter((target) => !existsSync(join(dirname(path), target)))
        .map((target) => `${path}: link to ${target} leads nowhere`);
    });
}

/** `docs/glossary.md` has a list "Words we do not use": each may not stand in an identifier of our own code. */
function wrongTerms(): string[] {
  const list =
    /## Words we do not use\n([\s\S]*?)(\n## |$)/.exec(readFileSync('docs/glossary.md', 'utf8'))?.[1] ?? '';
  const terms = [...list.matchAll(/^- `([a-z]+)`/gm)].map((match) => match[1] ?? '');
  if (terms.length === 0) return ['docs/glossary.md: the list "Words we do not use" is missing or empty'];
  const pattern = new RegExp(`\\b(${terms.join('|')})[A-Z]?\\w*\\s*[:=(]`, 'i');
  return tracked
    .filter((path) => /^packages\/[^/]+\/src\/.*\.tsx?$/.test(path))
    .flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, index) => {
          const found = /^\s*(\/\/|\*|\/\*)/.test(line)
            ? null
            : new RegExp(`\\b(?:const|function|type|let)\\s+${pattern.source}`, 'i').exec(line);
          return found ? [`${path}:${index + 1}: "${found[1]}" is ruled out by the glossary`] : [];
        }),
    );
}
