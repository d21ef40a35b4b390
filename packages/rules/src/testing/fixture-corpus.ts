// SPDX-License-Identifier: EUPL-1.2
import type { CorpusFile } from '../compile/index.ts';

/** A small made-up corpus for tests; not law. */
export const FIXTURE_CORPUS: readonly CorpusFile[] = [
  {
    path: 'corpus/facts.yaml',
    text: `
questions:
  status: { ease: 1, delicacy: 1 }
  work: { ease: 1, delicacy: 0 }
  contract: { ease: 2, delicacy: 0 }
  dutch: { ease: 1, delicacy: 0 }
  job: { ease: 2, delicacy: 0 }
facts:
  protected: { question: status, type: yesno }
  proof: { question: status, type: enum, values: [sticker, document, none], asked_when: protected }
  working: { question: work, type: enum, values: [employee, agency, none] }
  wants_work: { question: work, type: yesno }
  hours: { question: contract, type: number, min: 0, max: 60, asked_when: working != "none" }
  start: { question: contract, type: date, asked_when: working != "none" }
  dutch: { question: dutch, type: cefr }
  job: { question: job, type: occupation }
  job_regulation: { type: enum, values: [register, free], derived_from: job }
  town: { type: municipality }
`,
  },
  {
    path: 'corpus/sources/all.yaml',
    text: `
sources:
  law: { title: Wet, publisher: Overheid.nl, kind: law, checked_on: 2026-11-01, review_by: 2027-11-01, confidence: high }
  page: { title: Pagina, publisher: UWV, kind: official, checked_on: 2026-11-23, review_by: 2027-02-23, confidence: medium, verify: true }
`,
  },
  {
    path: 'corpus/work/2024-01-01.yaml',
    text: `
parameters:
  notice_days:
    unit: count
    values:
      - { valid_from: 2022-04-01, valid_to: 2025-12-31, value: 2, source: law }
      - { valid_from: 2026-01-01, valid_to: 2027-12-31, value: 3, source: page }
rules:
  may_work:
    - valid_from: 2024-01-01
      known_from: 2024-02-01
      valid_to: 2027-03-04
      source: law
      all: [protected, 'proof in ["sticker", "document"]']
  has_work: [{ valid_from: 2024-01-01, source: page, is: 'working in ["employee", "agency"]' }]
  weak_dutch: [{ valid_from: 2024-01-01, source: law, is: 'dutch < "B1"' }]
  either_way: [{ valid_from: 2024-01-01, source: law, any: [wants_work and has_work, wants_work and not(has_work), not wants_work] }]
  notice_by: [{ valid_from: 2024-01-01, source: law, is: 'workdays_before(start, notice_days at start)' }]
  wage:
    - valid_from: 2024-01-01
      source: law
      table: { keys: [working], rows: [[employee, 1000], [agency, 900]] }
  special:
    - valid_from: 2024-01-01
      source: law
      is: protected
      unless:
        - { id: agency, when: 'working = "agency"', is: false }
        - { id: long, when: hours > 40, not_modelled: long_hours }
  ordered:
    - valid_from: 2024-01-01
      source: law
      is: 1
      unless:
        - { id: first, when: protected, is: 2 }
        - { id: second, when: wants_work, over: first, is: 3 }
  future: [{ valid_from: 2030-01-01, source: law, is: true }]
  plan: [{ valid_from: 2024-01-01, planned: true, source: law, is: true }]
`,
  },
  {
    path: 'corpus/work/notice.examples.yaml',
    text: `
examples:
  - name: three working days over Christmas
    on: 2026-11-23
    facts: { start: 2026-12-29 }
    expect: { notice_by: 2026-12-23 }
    basis: hand
`,
  },
  { path: 'corpus/klantreis/phases.yaml', text: 'phases: [begin, work, later]' },
  {
    path: 'corpus/klantreis/register.yaml',
    text: `
step: register
phase: begin
applies: [{ valid_from: 2024-01-01, source: law, is: protected }]
done: [{ valid_from: 2024-01-01, source: law, is: 'proof = "document"' }]
effort: { min: 1, max: 2, unit: hours }
cost: free
by: self
help: [gemeente]
`,
  },
  {
    path: 'corpus/klantreis/notify.yaml',
    text: `
step: notify
phase: work
applies: [{ valid_from: 2024-01-01, source: law, all: [may_work, has_work] }]
deadline: [{ valid_from: 2024-01-01, source: law, is: notice_by }]
after: [register]
effort: { min: 10, max: 20, unit: minutes }
cost: { kind: amount, parameter: notice_days }
amounts: [notice_days]
by: employer
`,
  },
  {
    path: 'corpus/klantreis/learn.yaml',
    text: `
step: learn
phase: later
applies: [{ valid_from: 2024-01-01, source: law, all: [protected, weak_dutch] }]
horizon: later
effort: { min: 1, max: 6, unit: months }
cost: varies
by: together
`,
  },
];

/** The fixture with the text of one file replaced or added. */
export function fixtureWith(path: string, text: string): CorpusFile[] {
  return [...FIXTURE_CORPUS.filter((file) => file.path !== path), { path, text }];
}
