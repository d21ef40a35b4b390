// SPDX-License-Identifier: EUPL-1.2
import { EMPTY_PROFILE } from '@opstap/profiles';
import { describe, expect, it } from 'vitest';
import { answer, EMPTY, factsOf } from '../../app/device-journey.ts';
import { newNotesKey, sealNotes, unsealNotes } from '../evidence/sealed-notes.ts';
import { deviceFileOf, readDeviceFile } from './device-file.ts';
import type { Snapshot } from './device-parts.ts';
import { INTAKES } from './intakes.ts';
import { takeIn } from './take-in-file.ts';

const AT = '2026-11-30T10:00:00.000Z';
const journey = answer(EMPTY, 'nederlands', { nederlands: 'A2' }, AT, 'klantreis');
const payslip = {
  id: 1,
  from: '2026-10-01',
  to: '2026-10-31',
  facts: { loonperiode_van: '2026-10-01', loonperiode_tot: '2026-10-31', loonperiode_uren: 80 },
};
const september = {
  ...payslip,
  from: '2026-09-01',
  to: '2026-09-30',
  facts: { ...payslip.facts, loonperiode_van: '2026-09-01', loonperiode_tot: '2026-09-30' },
};
const FULL: Snapshot = {
  answers: journey,
  profile: { profile: { ...EMPTY_PROFILE, licences: ['rijbewijs_b'] }, at: AT },
  names: { 'варю борщ': 'kok' },
  route: { format: 1, target: 'kok', on: '2026-11-30', dutch: 'A2', route: { id: '1', legs: [] } },
  pay: { format: 1, payslips: [payslip], at: AT },
  refusals: [{ vacancy: 'demo:1', because: 'too_far' }],
  wish: { now: ['health'], later: [], at: AT },
  reminders: ['2027-03-04'],
  link: { id: 'x', key: 'secret' },
  letter: { letter: {}, vacancy: 'tekst' },
  hire: { werkvorm: 'loondienst' },
  fetched: 'uk',
  theme: 'dark',
};
const written = (snapshot: Snapshot) => JSON.parse(JSON.stringify(deviceFileOf(snapshot, AT)));

describe('a file of a device', () => {
  it('brings everything to an empty device as it was, but for the link and what only this tab needs', () => {
    const parts = readDeviceFile(written(FULL));
    const { changes, taken } = takeIn({}, typeof parts === 'object' ? parts : {});
    const { link: _secret, fetched: _stays, ...carried } = FULL;
    expect(changes).toEqual(carried);
    expect(new Set(taken.map(({ what }) => what))).toEqual(new Set(['taken']));
    expect(JSON.stringify(written(FULL))).not.toContain('secret');
  });

  it('put on the device that it came from changes nothing, and says that it was there', () => {
    const parts = readDeviceFile(written(FULL));
    const { changes, taken } = takeIn(FULL, typeof parts === 'object' ? parts : {});
    expect(changes).toEqual({});
    expect(taken.map(({ what }) => what)).toEqual(taken.map(() => 'same'));
  });

  it('is merged with what is there; where only one can be, the own one stays', () => {
    const own: Snapshot = {
      answers: answer(EMPTY, 'gemeente', { gemeente: 'GM0344' }, AT, 'klantreis'),
      reminders: ['2026-12-24'],
      theme: 'light',
      pay: { format: 1, payslips: [september], at: AT },
    };
    const { changes, taken } = takeIn(own, written(FULL).parts);
    const answers = INTAKES.answers.read(changes.answers);
    expect(answers && factsOf(answers)).toEqual({ gemeente: 'GM0344', nederlands: 'A2' });
    expect(changes.reminders).toEqual(['2026-12-24', '2027-03-04']);
    expect(INTAKES.pay.read(changes.pay)?.payslips.map(({ from }) => from)).toEqual([
      '2026-09-01',
      '2026-10-01',
    ]);
    expect(changes.theme).toBeUndefined();
    expect(taken).toContainEqual({ name: 'theme', what: 'own_stays' });
    expect(taken).toContainEqual({ name: 'answers', what: 'merged' });
  });

  it('keeps what is locked locked, and the same passphrase opens it on the other device', async () => {
    const key = await newNotesKey('vier losse woorden hier', 1000);
    const locked = await sealNotes({ entries: ['тайна'] }, key);
    const file = written({ locked });
    expect(JSON.stringify(file)).not.toContain('тайна');
    const parts = readDeviceFile(file);
    const { changes } = takeIn({}, typeof parts === 'object' ? parts : {});
    const arrived = INTAKES.locked.read(changes.locked);
    expect(arrived && (await unsealNotes(arrived, key))).toEqual({ entries: ['тайна'] });
  });

  it.each([
    null,
    [],
    {},
    { opstap: 'device', version: 0, parts: {} },
    { opstap: 'profile', version: 1, parts: {} },
  ])('is not %j', (content) => expect(readDeviceFile(content)).toBeUndefined());

  it('of a newer Opstap is not touched, and parts that nobody can read are named and left', () => {
    expect(readDeviceFile({ opstap: 'device', version: 2, parts: {} })).toBe('newer');
    const parts = { answers: { format: 7 }, pay: 'geen', locked: undefined, __proto__x: 1, toString: 2 };
    const { changes, taken } = takeIn({}, parts);
    expect(changes).toEqual({});
    expect(taken.map(({ what }) => what)).toEqual(taken.map(() => 'not_read'));
  });
});
