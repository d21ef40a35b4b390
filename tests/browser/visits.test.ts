// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import { describe, expect, inject, it } from 'vitest';
import { VISITS } from '../../scripts/visits/five-visits.ts';
import { walkVisit } from '../../scripts/visits/walk-visits.ts';
import { openBrowser } from './devices.ts';

describe.each(LANGUAGES)('from the home page, in %s', (language) => {
  it.each(VISITS)('$who gets there, in few taps, and tells nothing twice', async (visit) => {
    const browser = await openBrowser();
    const recorded = await walkVisit(visit, { browser, url: inject('baseUrl'), language });
    expect(recorded.twice).toEqual([]);
    expect(recorded.taps).toBeLessThanOrEqual(visit.most);
    expect(recorded.path[0]).toBe('/');
  });
});
