// SPDX-License-Identifier: EUPL-1.2
import { inquiryIsland } from './inquiry-island.tsx';

export const island = inquiryIsland('mag_ik_werken', { isLed: true });
