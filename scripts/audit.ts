// SPDX-License-Identifier: EUPL-1.2
// `npm run audit`: measures the built product and writes docs/quality.md. `-- --only lighthouse,sizes` measures those parts
// again and keeps the others as they were. A part that fails is named in the page and does not lose the rest.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureAxe } from './audit/axe.ts';
import { measureCode } from './audit/code.ts';
import { measureContent } from './audit/content.ts';
import { measureCorpus } from './audit/corpus.ts';
import { measureEngine } from './audit/engine.ts';
import { measureHttp } from './audit/http.ts';
import { measureKeystrokes } from './audit/keystrokes.ts';
import { measureLighthouse } from './audit/lighthouse.ts';
import { type Circumstances, type Kept, qualityPage } from './audit/page.ts';
import { measurePdf } from './audit/pdf.ts';
import { measurePrivacy } from './audit/privacy.ts';
import { measureReliability } from './audit/reliability.ts';
import { ROOT } from './audit/root.ts';
import { measureSizes } from './audit/sizes.ts';
import { measureSlowNetwork } from './audit/slow-network.ts';
import { measureSources } from './audit/sources.ts';
import { measureTaps } from './audit/taps.ts';
import { measureTests } from './audit/tests.ts';
import { measureTexts } from './audit/texts.ts';
import { measureVisits } from './audit/visits.ts';
import { measureWcag } from './audit/wcag.ts';

/** In the order of the page. Times are measured before the parts that keep both cores busy. */
const PARTS = [
  { name: 'lighthouse', title: 'Lighthouse', measure: measureLighthouse },
  { name: 'sizes', title: 'Sizes', measure: measureSizes },
  { name: 'taps', title: 'A tap on an answer', measure: measureTaps },
  { name: 'keystrokes', title: 'A keystroke in the interview', measure: measureKeystrokes },
  { name: 'slow-network', title: 'On a slow network', measure: measureSlowNetwork },
  { name: 'visits', title: 'Five visits', measure: measureVisits },
  { name: 'axe', title: 'Accessibility by axe', measure: measureAxe },
  { name: 'wcag', title: 'WCAG 2.2 AA, criterion by criterion', measure: measureWcag },
  { name: 'privacy', title: 'Privacy', measure: measurePrivacy },
  { name: 'content', title: 'Content', measure: measureContent },
  { name: 'texts', title: 'Texts and languages', measure: measureTexts },
  { name: 'sources', title: 'Age of the checks', measure: measureSources },
  { name: 'corpus', title: 'The law as data', measure: measureCorpus },
  { name: 'engine', title: 'The rule engine', measure: measureEngine },
  { name: 'http', title: 'Under load', measure: measureHttp },
  { name: 'pdf', title: 'The document', measure: measurePdf },
  { name: 'reliability', title: 'Reliability', measure: measureReliability },
  { name: 'tests', title: 'Tests', measure: measureTests },
  { name: 'code', title: 'Code', measure: measureCode },
];

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const only = values.only?.split(',');
const unknown = only?.filter((name) => !PARTS.some((part) => part.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. Parts: ${PARTS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const keptFile = join(ROOT, 'output/quality.json');
mkdirSync(join(ROOT, 'output'), { recursive: true });
// Written by this script, below.
const earlier: Kept[] = only && existsSync(keptFile) ? JSON.parse(readFileSync(keptFile, 'utf8')) : [];
const now = circumstances();
const kept: Kept[] = [];
for (const part of PARTS) {
  if (only && !only.includes(part.name)) kept.push(...earlier.filter(({ name }) => name === part.name));
  else kept.push(await measured(part));
  writeFileSync(keptFile, `${JSON.stringify(kept, null, 2)}\n`);
}
writeFileSync(join(ROOT, 'docs/quality.md'), qualityPage(kept, now));

for (const part of kept) {
  const bars = 'section' in part ? part.section.bars : [];
  for (const { what, measured: found, met } of bars)
    console.log(`${met ? 'met    ' : 'NOT MET'} ${what}: ${found}`);
}
const failed = kept.filter((part) => 'failed' in part);
console.log(`docs/quality.md written; ${failed.length} parts failed`);
process.exitCode = failed.length === 0 ? 0 : 1;

async function measured({ name, title, measure }: (typeof PARTS)[number]): Promise<Kept> {
  const started = performance.now();
  const part = { name, title, ...circumstances() };
  console.log(`${title} …`);
  try {
    if (name === 'lighthouse' || name === 'engine') installTools();
    const section = await measure();
    console.log(`${title}: done in ${((performance.now() - started) / 1000).toFixed(0)} s`);
    return { ...part, section };
  } catch (error) {
    const cause = error instanceof Error && error.cause ? ` (${error.cause})` : '';
    const words = `${error instanceof Error ? error.message : error}${cause}`;
    console.error(`${title}: failed: ${words}`);
    return { ...part, failed: words.split('\n')[0] ?? words };
  }
}

function installTools(): void {
  const isThere = (tool: string) => existsSync(join(ROOT, 'tools/node_modules', tool, 'package.json'));
  if (isThere('lighthouse') && isThere('publicodes')) return;
  console.log('Installing tools/ (once) …');
  execFileSync('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: join(ROOT, 'tools'),
    stdio: 'inherit',
  });
}

function circumstances(): Circumstances {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return {
    at: `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    commit: commit(),
    machine: `${process.platform}-${process.arch}, ${cores.length} cores (${cores[0]?.model.trim() || 'unnamed'}), ${memory} GB, Node ${process.versions.node}`,
    load: Number(loadavg()[0]?.toFixed(1)),
  };
}

function commit(): string {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    const hash = git('rev-parse', '--short', 'HEAD');
    const isChanged = git('status', '--porcelain', '--', '.', ':!docs/quality.md') !== '';
    return `commit ${hash}${isChanged ? ' with changes since' : ''}`;
  } catch {
    return 'no commit yet';
  }
}
