// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';

type Dated = { validFrom: PlainDate; validTo?: PlainDate; knownFrom?: PlainDate; planned?: true };

export type Gap = 'not_yet_in_force' | 'ended' | 'no_value_set';

/**
 * The version in force on a day, as far as it was published by `known` (absent: all that the pack holds). An open version
 * gives way to the next one; a version published later for the same first day replaces the earlier one. Planned law never answers.
 */
export function versionOn<V extends Dated>(
  versions: readonly V[],
  on: PlainDate,
  known?: PlainDate,
): V | Gap {
  let [found, gap]: [V | undefined, Gap] = [undefined, 'no_value_set'];
  for (const version of versions) {
    if (known !== undefined && (version.knownFrom ?? version.validFrom) > known) continue;
    if (version.planned || version.validFrom > on) gap = 'not_yet_in_force';
    else if (!found || startsLater(version, found)) found = version;
  }
  if (!found) return gap;
  return found.validTo !== undefined && found.validTo < on ? 'ended' : found;
}

function startsLater(version: Dated, than: Dated): boolean {
  if (version.validFrom !== than.validFrom) return version.validFrom > than.validFrom;
  return (version.knownFrom ?? version.validFrom) > (than.knownFrom ?? than.validFrom);
}
