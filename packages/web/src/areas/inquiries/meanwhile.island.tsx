// SPDX-License-Identifier: EUPL-1.2
import { inquiryIsland } from './inquiry-island.tsx';

export const island = inquiryIsland('intussen_werken', { isLed: true });
