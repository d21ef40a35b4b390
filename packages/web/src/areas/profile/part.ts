// SPDX-License-Identifier: EUPL-1.2
import type { Profile } from '@opstap/profiles';
import type { Translator } from '@opstap/publication';
import type { Occupations } from './use-occupations.ts';
import type { ChangeProfile } from './use-profile.ts';

/** What every part of the page works with. */
export type PartProps = { profile: Profile; change: ChangeProfile; occupations: Occupations; t: Translator };
