// SPDX-License-Identifier: EUPL-1.2
import { later } from '../../app/later.ts';
import { EMPLOYER_LINK_TEXTS } from '../hire/employer-link-texts.ts';
import { inquiryIsland } from './inquiry-island.tsx';

export const island = inquiryIsland('mag_ik_werken', {
  isLed: true,
  texts: EMPLOYER_LINK_TEXTS,
  result: later(async () => (await import('./may-i-work-result.tsx')).MayIWorkResult),
});
