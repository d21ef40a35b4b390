// SPDX-License-Identifier: EUPL-1.2
// The directions of docs/architecture.md, as rules. `npm run check` also runs them over tests/dependency-rules/planted,
// a tree of planted violations, and fails when a rule does not catch its own.
const root = process.env.OPSTAP_CRUISE_ROOT ?? '';
const at = (path) => `^${root}packages/${path}`;
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: at(`${from}/src`), pathNot: '\\.test\\.tsx?$' },
  to: { path: at('[^/]+/'), pathNot: allowed.map((path) => at(`${path}/`)) },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('kernel-imports-nothing', 'kernel', ['kernel']),
    only('rules-import-kernel', 'rules', ['rules', 'kernel']),
    only('taxonomy-imports-kernel', 'taxonomy', ['taxonomy', 'kernel']),
    only('journeys-import-pure', 'journeys', [
      'journeys',
      'matching',
      'vacancies',
      'rules',
      'taxonomy',
      'kernel',
    ]),
    only('profiles-import-pure', 'profiles', ['profiles', 'taxonomy', 'kernel']),
    only('vacancies-import-pure', 'vacancies', ['vacancies', 'taxonomy', 'kernel']),
    only('matching-imports-pure', 'matching', ['matching', 'vacancies', 'taxonomy', 'kernel']),
    only('publication-imports-pure', 'publication', [
      'publication',
      'journeys',
      'matching',
      'profiles',
      'rules',
      'taxonomy',
      'vacancies',
      'kernel',
    ]),
    only('contract-imports-kernel', 'contract', ['contract', 'kernel']),
    only('web-never-imports-server', 'web', [
      'web',
      'contract',
      'publication',
      'journeys',
      'matching',
      'profiles',
      'rules',
      'taxonomy',
      'vacancies',
      'kernel',
    ]),
    only('server-never-imports-cli', 'server', [
      'server',
      'contract',
      'publication',
      'journeys',
      'matching',
      'profiles',
      'rules',
      'taxonomy',
      'vacancies',
      'kernel',
      'web/generated',
    ]),
    {
      name: 'pure-packages-do-no-input-output',
      severity: 'error',
      from: {
        path: at('(kernel|rules|taxonomy|vacancies|matching|journeys|profiles)/src'),
        pathNot: '(/compile/|/testing/|\\.test\\.ts$)',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'runtime-has-no-compiler',
      comment: 'YAML and zod are for the build; the browser gets the compiled pack.',
      severity: 'error',
      from: {
        path: at('(rules|taxonomy|publication)/src'),
        pathNot: '(/compile/|/testing/|/node\\.ts$|\\.test\\.ts$)',
      },
      to: { path: '(/compile/|node_modules/(yaml|zod)/)' },
    },
    {
      name: 'first-entry-of-the-rules-stays-small',
      comment: 'What looks ahead and what editors need have entries of their own (ADR 10).',
      severity: 'error',
      from: { path: at('rules/src/[^/]+$'), pathNot: '\\.test\\.ts$' },
      to: { path: at('rules/src/(ahead|editor)/') },
    },
    {
      name: 'areas-meet-at-their-index',
      severity: 'error',
      from: { path: at('server/src/areas/([^/]+)/') },
      to: {
        path: at('server/src/areas/([^/]+)/'),
        pathNot: [at('server/src/areas/$1/'), at('server/src/areas/[^/]+/index\\.ts$')],
      },
    },
    {
      name: 'areas-know-no-http',
      severity: 'error',
      from: { path: at('server/src/areas/'), pathNot: '\\.test\\.ts$' },
      to: { path: [at('server/src/http/'), 'node_modules/hono/', 'node_modules/@hono/node-server/'] },
    },
    {
      name: 'http-knows-no-sql',
      severity: 'error',
      from: { path: at('server/src/http/'), pathNot: '\\.test\\.ts$' },
      to: { path: 'node_modules/(kysely|pg|@electric-sql)/' },
    },
    {
      name: 'packages-meet-at-their-exports',
      severity: 'error',
      from: { path: at('([^/]+)/') },
      to: {
        path: at('([^/]+)/src/'),
        pathNot: [
          at('$1/'),
          at('[^/]+/src/index\\.ts$'),
          at('[^/]+/src/compile/index\\.ts$'),
          at('rules/src/(ahead|editor)/index\\.ts$'),
          at('taxonomy/src/linking/index\\.ts$'),
          at('matching/src/oracle/index\\.ts$'),
          at('[^/]+/src/testing/index\\.ts$'),
          at('publication/src/node\\.ts$'),
          at('contract/src/client\\.ts$'),
        ],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: root ? 'never' : '(tests/dependency-rules/planted|packages/web/generated)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
