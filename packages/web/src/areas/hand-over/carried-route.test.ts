// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import { describe, expect, it } from 'vitest';
import { type DeviceJourney, EMPTY, isEmpty } from '../../app/device-journey.ts';
import { differenceBetween, isSameJourney, mergeCopies } from '../../app/merge-copies.ts';
import type { KeptRoute } from '../routes/kept-route.ts';
import { journeyFrom } from './journey-content.ts';
import { carried, type Device } from './use-take-along.ts';

const routeTo = (target: string, at: string): KeptRoute => ({
  format: 1,
  target,
  on: plainDate('2026-11-30'),
  at,
  dutch: 'A2',
  // What is in it is not looked at here.
  route: { id: target, legs: [] } as unknown as KeptRoute['route'],
});
const EARLY = '2026-11-30T08:00:00.000Z';
const LATE = '2026-11-30T09:00:00.000Z';
const device = (route: KeptRoute | undefined, knownRoute?: string): Device => ({
  journey: EMPTY,
  profile: undefined,
  route,
  own: knownRoute === undefined ? undefined : { id: '1', key: 'k', knownUntil: '', knownRoute },
});
const held = (one: Device) => carried(one, false);
const together = (one: DeviceJourney, other: DeviceJourney) =>
  mergeCopies(one, other, '').route?.value?.target;

describe('a chosen route in a hand-over', () => {
  const first = held(device(routeTo('kok', EARLY)));

  it('travels with the steps, is counted, and is read again as it was', () => {
    expect(isEmpty(first)).toBe(false);
    expect(differenceBetween(EMPTY, first).route).toBe(true);
    expect(journeyFrom(JSON.parse(JSON.stringify(first)))).toEqual(first);
  });

  it('of two the one that was chosen last counts, whichever side it is on', () => {
    const second = held(device(routeTo('lasser', LATE)));
    expect(together(first, second)).toBe('lasser');
    expect(together(second, first)).toBe('lasser');
  });

  it('that was taken away on this device does not come back, and both sides then hold the same', () => {
    const without = held(device(undefined, EARLY));
    const merged = mergeCopies(without, first, '');
    expect(merged.route?.value).toBeNull();
    expect(isEmpty(merged)).toBe(true);
    expect(isSameJourney(merged, held(device(undefined, merged.route?.at.replace(/\.$/, ''))))).toBe(true);
  });

  it('that was chosen on another device after that stays', () => {
    const without = held(device(undefined, EARLY));
    expect(together(without, held(device(routeTo('lasser', LATE))))).toBe('lasser');
  });

  it('that is not understood is left out, and the answers are kept', () => {
    const odd = { ...EMPTY, route: { at: EARLY, value: { format: 7 } } };
    expect(journeyFrom(odd)).toEqual(EMPTY);
  });
});
