// SPDX-License-Identifier: EUPL-1.2
// Proves that every dependency rule catches its planted violation. A rule that cannot fail is no rule.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';

const planted = 'tests/dependency-rules/planted/';
const require = createRequire(import.meta.url);
const rules: string[] = require('../../.dependency-cruiser.cjs').forbidden.map(
  (rule: { name: string }) => rule.name,
);

const caught = new Set<string>();
for (const violation of cruise()) caught.add(violation.rule.name);
const missed = rules.filter((name) => !caught.has(name));
if (missed.length > 0) {
  console.error(`dependency rules that did not catch their planted violation: ${missed.join(', ')}`);
  process.exit(1);
}
console.log(`dependency rules: all ${rules.length} caught their planted violation`);

function cruise(): { rule: { name: string } }[] {
  const options = {
    encoding: 'utf8' as const,
    env: { ...process.env, OPSTAP_CRUISE_ROOT: planted },
    maxBuffer: 64 * 1024 * 1024,
  };
  const output = execFileSync(
    'depcruise',
    ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', planted],
    options,
  );
  return JSON.parse(output).summary.violations;
}
