// SPDX-License-Identifier: EUPL-1.2
import { inquiryIsland } from './inquiry-island.tsx';

export const island = inquiryIsland('bescherming_en_verblijf', { isLed: true });
