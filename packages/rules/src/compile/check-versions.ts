// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import { type Place, type Problem, problem } from './problem.ts';

type Dated = { validFrom: PlainDate; validTo?: PlainDate; knownFrom?: PlainDate; planned?: true };

/**
 * Orders versions by their first day and reports those that overlap. An open version ends where the next one begins; a
 * correction, published later for the same first day, may stand beside what it corrects.
 */
export function checkVersions<V extends Dated>(
  versions: readonly V[],
  sources: readonly { place: Place }[],
  problems: Problem[],
): V[] {
  const placed = versions.map((version, index) => ({
    version,
    place: sources[index]?.place ?? { path: '', at: '' },
  }));
  placed.sort((a, b) =>
    a.version.validFrom < b.version.validFrom ? -1 : a.version.validFrom > b.version.validFrom ? 1 : 0,
  );
  for (const [index, { version, place }] of placed.entries()) {
    const { validFrom, validTo } = version;
    if (validTo !== undefined && validTo < validFrom)
      problems.push(problem(place, `valid_to ${validTo} lies before valid_from`));
    const earlier = placed.slice(0, index).find((other) => overlaps(other.version, version));
    if (!earlier) continue;
    const message = `overlaps the version from ${earlier.version.validFrom} (${earlier.place.path}); end that one before ${validFrom}`;
    problems.push(problem(place, message));
  }
  return placed.map(({ version }) => version);
}

function overlaps(earlier: Dated, later: Dated): boolean {
  if (earlier.planned || later.planned) return false;
  if (earlier.validFrom === later.validFrom) return known(earlier) === known(later);
  return earlier.validTo !== undefined && earlier.validTo >= later.validFrom;
}

function known({ knownFrom, validFrom }: Dated): PlainDate {
  return knownFrom ?? validFrom;
}
