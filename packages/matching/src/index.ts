// SPDX-License-Identifier: EUPL-1.2
export type { HeldCompetence, WantedWork } from './wanted-work.ts';
