// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../run.ts';
import { withDebuggedChromium } from './debugged-chromium.ts';
import { deviceJourney } from './device.ts';
import { withProduct } from './product.ts';
import { ROOT } from './root.ts';
import { type Bar, rounded, type Section, table } from './section.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];
const BARS: Record<Category, number> = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};
const LANGUAGES = ['uk', 'nl'] as const;
const PAGES = [
  { page: 'home', path: '' },
  { page: 'question', path: '/journey' },
  { page: 'result', path: '/journey/result', example: 'nurse' },
] as const;
const RUNS = 3;
const METRICS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
] as const;

/** The part of Lighthouse's report that is used here. */
type Report = {
  lighthouseVersion: string;
  environment: { benchmarkIndex: number };
  categories: Record<Category, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; numericValue?: number }>;
};
type Measured = {
  page: string;
  language: string;
  scores: Record<Category, number>;
  performanceRuns: number[];
  seoIfListed: number;
  metrics: Record<string, number>;
  faults: { category: Category; id: string; title: string }[];
  version: string;
  benchmarkIndex: number;
};

/** Lighthouse on a simulated mid-range phone and slow 4G (its defaults): the median of three runs, each in a new browser. */
export async function measureLighthouse(): Promise<Section> {
  const journey = await deviceJourney('nurse');
  const measured: Measured[] = [];
  await withProduct(async (url) => {
    for (const language of LANGUAGES) {
      for (const { page, path, ...rest } of PAGES) {
        const reports: Report[] = [];
        for (let turn = 0; turn < RUNS; turn += 1) {
          reports.push(await oneRun(url, `/${language}${path}`, 'example' in rest ? journey : undefined));
        }
        measured.push(summary(page, language, reports));
      }
    }
  });
  return {
    text: describe(measured),
    bars: CATEGORIES.map((category) => bar(category, measured)),
    figures: measured,
  };
}

async function oneRun(url: string, path: string, journey: object | undefined): Promise<Report> {
  return withDebuggedChromium(url, journey, async (port) => {
    const output = join(ROOT, 'output', 'lighthouse.json');
    const { ok, output: words } = await run({
      title: `lighthouse ${path}`,
      command: process.execPath,
      args: [
        join(ROOT, 'tools/node_modules/lighthouse/cli/index.js'),
        `${url}${path}`,
        `--port=${port}`,
        '--output=json',
        `--output-path=${output}`,
        `--only-categories=${CATEGORIES.join(',')}`,
        '--no-enable-error-reporting',
        '--quiet',
        ...(journey ? ['--disable-storage-reset'] : []),
      ],
    });
    if (!ok) throw new Error(`Lighthouse failed on ${path}: ${words.trim().split('\n').at(-1)}`);
    // Lighthouse's own output, of the exact version in tools/package-lock.json.
    const report = JSON.parse(await readFile(output, 'utf8')) as Report;
    if (report.categories.performance.score === null) throw new Error(`Lighthouse gave no score on ${path}`);
    return report;
  });
}

function summary(page: string, language: string, reports: Report[]): Measured {
  const ordered = [...reports].sort((a, b) => scoreOf(a, 'performance') - scoreOf(b, 'performance'));
  const report = ordered[Math.floor(ordered.length / 2)];
  if (!report) throw new Error('no runs');
  const refs = CATEGORIES.flatMap((category) =>
    report.categories[category].auditRefs.map(({ id, weight }) => ({ category, id, weight })),
  );
  return {
    page,
    language,
    scores: {
      performance: scoreOf(report, 'performance'),
      accessibility: scoreOf(report, 'accessibility'),
      'best-practices': scoreOf(report, 'best-practices'),
      seo: scoreOf(report, 'seo'),
    },
    performanceRuns: ordered.map((one) => scoreOf(one, 'performance')),
    seoIfListed: seoIfListed(report),
    metrics: Object.fromEntries(METRICS.map((id) => [id, rounded(report.audits[id]?.numericValue ?? 0, 3)])),
    faults: refs
      .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 0.9)
      .map(({ category, id }) => ({ category, id, title: report.audits[id]?.title ?? id })),
    version: report.lighthouseVersion,
    benchmarkIndex: report.environment.benchmarkIndex,
  };
}

function scoreOf(report: Report, category: Category): number {
  return Math.round((report.categories[category].score ?? 0) * 100);
}

/** The SEO score without the one audit that asks whether search engines may list the page. */
function seoIfListed({ categories, audits }: Report): number {
  const counted = categories.seo.auditRefs
    .filter(({ id }) => id !== 'is-crawlable')
    .map(({ id, weight }) => ({ weight, score: audits[id]?.score }))
    .filter((one): one is { weight: number; score: number } => typeof one.score === 'number');
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  return Math.round((100 * counted.reduce((sum, { weight, score }) => sum + weight * score, 0)) / total);
}

function bar(category: Category, measured: readonly Measured[]): Bar {
  const lowest = measured.toSorted((a, b) => a.scores[category] - b.scores[category])[0];
  return {
    what: `Lighthouse ${category} (mobile), home, question and result in uk and nl`,
    bar: BARS[category] === 100 ? '100' : `at least ${BARS[category]}`,
    measured: lowest ? `lowest ${lowest.scores[category]} (${lowest.page}, ${lowest.language})` : 'nothing',
    met: lowest !== undefined && lowest.scores[category] >= BARS[category],
  };
}

function describe(measured: readonly Measured[]): string[] {
  const seconds = (ms = 0) => `${(ms / 1000).toFixed(1)} s`;
  const rows = measured.map(({ page, language, scores, metrics, performanceRuns }) => [
    `${page}, ${language}`,
    `${scores.performance} (${performanceRuns.join(', ')})`,
    scores.accessibility,
    scores['best-practices'],
    scores.seo,
    seconds(metrics['first-contentful-paint']),
    seconds(metrics['largest-contentful-paint']),
    `${Math.round(metrics['total-blocking-time'] ?? 0)} ms`,
    rounded(metrics['cumulative-layout-shift'] ?? 0, 3),
  ]);
  const faults = measured.flatMap(({ page, language, faults: those }) =>
    those.map(({ category, id, title }) => `- ${page}, ${language}, ${category}: ${title} (\`${id}\`)`),
  );
  const unlisted = measured.filter(({ faults: those }) => those.some(({ id }) => id === 'is-crawlable'));
  const speeds = measured.map(({ benchmarkIndex }) => benchmarkIndex).toSorted((a, b) => a - b);
  const names = unlisted.map(({ page, language, seoIfListed: score }) => `${page}, ${language}: ${score}`);
  return [
    `Lighthouse ${measured[0]?.version}, mobile, its own simulated throttling; a score is that of the median of ${RUNS} runs (all three in brackets). The question page is the first question on an empty device; the result page is that of the synthetic nurse, whose answers are on the device before it opens. Lighthouse’s own measure of this machine during the runs was ${Math.round(speeds[0] ?? 0)} to ${Math.round(speeds.at(-1) ?? 0)} (its benchmark index, higher is quicker; other work at the same time lowers the performance scores).`,
    table(
      [
        'page',
        'performance',
        'accessibility',
        'best practices',
        'SEO',
        'first paint',
        'largest paint',
        'blocked',
        'shift',
      ],
      rows,
    ),
    ...(unlisted.length > 0
      ? [
          `A page that only makes sense on one device asks search engines not to list it (\`noindex\`), and Lighthouse takes that for a fault of SEO. Without that one audit: ${names.join('; ')}.`,
        ]
      : []),
    ...(faults.length > 0 ? ['What took points (audits below 90):', faults.join('\n')] : []),
  ];
}
