// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { inquire } from './ask.ts';
import { compileCorpus } from './compile/index.ts';
import { find } from './find.ts';
import type { Facts } from './outcome.ts';
import { FIXTURE_CORPUS } from './testing/fixture-corpus.ts';

const INQUIRIES = {
  path: 'corpus/inquiries.yaml',
  text: `
inquiries:
  work_in_order:
    outcomes:
      - { outcome: may_work, good: true }
      - { outcome: notice_by, with: may_work }
      - { outcome: weak_dutch, good: false, otherwise: watch, with: may_work }
      - has_work
`,
};
const { pack, problems } = compileCorpus([...FIXTURE_CORPUS, INQUIRIES]);
const on = plainDate('2026-11-24');
const found = (facts: Facts) => find(pack, 'work_in_order', inquire(pack, facts, { on }));
const severities = (facts: Facts) => found(facts).map(({ outcome, severity }) => [outcome, severity]);

describe('find', () => {
  it('keeps the plain list of outcomes beside the findings', () => {
    expect(problems).toEqual([]);
    expect(pack.inquiries['work_in_order']).toEqual(['may_work', 'notice_by', 'weak_dutch', 'has_work']);
    expect(pack.findings['work_in_order']).toEqual([
      {
        outcome: 'may_work',
        good: true,
        with: [{ outcome: 'notice_by' }, { outcome: 'weak_dutch', good: false, otherwise: 'watch' }],
      },
      { outcome: 'has_work', with: [] },
    ]);
  });

  it('is open while a question can still decide, and told where the corpus does not judge', () => {
    expect(severities({ working: 'employee' })).toEqual([
      ['may_work', 'open'],
      ['has_work', 'told'],
    ]);
  });

  it('is in order with the good answer and wrong with the other', () => {
    expect(severities({ protected: true, proof: 'sticker', dutch: 'B2' })[0]).toEqual(['may_work', 'ok']);
    expect(severities({ protected: false, dutch: 'B2' })[0]).toEqual(['may_work', 'wrong']);
  });

  it('is as severe as the worst fault that is told with it', () => {
    const [finding] = found({ protected: true, proof: 'sticker', dutch: 'A1', working: 'none' });
    expect(finding?.severity).toBe('watch');
    expect(finding?.with.map(({ severity }) => severity)).toEqual(['not_applicable', 'watch']);
  });

  it('knows no other inquiry', () => {
    expect(() => find(pack, 'toString', inquire(pack, {}, { on }))).toThrow(RangeError);
  });
});

describe('what is wrong in an inquiry is named', () => {
  it('an outcome that does not exist, a lead that is not there, and a judgement without a good answer', () => {
    const text = `
inquiries:
  broken:
    outcomes: [nothing, { outcome: has_work, with: may_work }, { outcome: weak_dutch, otherwise: watch }]
`;
    const messages = compileCorpus([...FIXTURE_CORPUS, { path: 'corpus/inquiries.yaml', text }]).problems;
    expect(messages.map(({ message }) => message)).toEqual([
      'inquiries.broken: there is no rule "nothing" to ask',
      'inquiries.broken: "has_work" is told with "may_work", which is not a finding of this inquiry',
      'inquiries.broken: "weak_dutch" says "otherwise", so it also says which answer is "good"',
    ]);
  });
});

describe('next', () => {
  it('does not put a screen on which everything is hidden', () => {
    const law = {
      path: 'corpus/calls/2024-01-01.yaml',
      text: `
questions:
  call: { ease: 1, delicacy: 0 }
facts:
  cancelled: { question: call, type: yesno, asked_when: working = "agency" }
  days_before: { question: call, type: number, min: 0, max: 9, asked_when: cancelled }
rules:
  late_call: [{ valid_from: 2024-01-01, source: law, is: days_before < 4 }]
`,
    };
    const { pack: calls } = compileCorpus([...FIXTURE_CORPUS, law]);
    const asked = (facts: Facts) =>
      inquire(calls, facts, { on })
        .next(['late_call'])
        .map(({ id }) => id);
    expect(asked({ working: 'employee' })).toEqual([]);
    expect(asked({ working: 'agency' })).toEqual(['call']);
    expect(asked({})).toEqual(['work']);
  });
});
