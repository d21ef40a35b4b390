// SPDX-License-Identifier: EUPL-1.2
import { EMPTY_PROFILE, type Job, type Profile, type Wishes } from './profile.ts';
import { LIST_LIMIT } from './read-fields.ts';

/** A profile and when it last changed (ISO instant). */
export type DatedProfile = { profile: Profile; at: string };

/**
 * Brings two copies together that were equal once. `base` is what both were then: a copy that is still like it did not change, so
 * that what the other took out stays out. Where both changed, everything of both is kept, and the later one counts where they
 * contradict. A copy may be absent: then it was not carried.
 */
export function mergeDatedProfiles(
  a: DatedProfile | undefined,
  b: DatedProfile | undefined,
  base: Profile | undefined,
): DatedProfile | undefined {
  if (isSameProfile(a?.profile, b?.profile)) return a && b && b.at > a.at ? b : a;
  if (isSameProfile(b?.profile, base)) return a;
  if (isSameProfile(a?.profile, base)) return b;
  if (!a || !b) return a ?? b;
  const [later, earlier] = isLater(a, b) ? [a, b] : [b, a];
  return { profile: mergeProfiles(later.profile, earlier.profile), at: later.at };
}

/** Everything of both; of work and languages that both have, the details of `first`, and the competences and own words of both. */
export function mergeProfiles(first: Profile, second: Profile): Profile {
  return {
    format: first.format,
    jobs: union(first.jobs, second.jobs, ({ id }) => id, mergeJobs),
    education: union(first.education, second.education, canonical),
    languages: union(first.languages, second.languages, ({ id }) => id),
    licences: union(first.licences, second.licences, String),
    recognised: recognisedIn(first, second),
    wishes: mergeWishes(first.wishes, second.wishes),
  };
}

/** Equal in content. Nothing is only equal to nothing: an empty profile is one that was carried. */
export function isSameProfile(a: Profile | undefined, b: Profile | undefined): boolean {
  return canonical(a) === canonical(b);
}

function recognisedIn(first: Profile, second: Profile): Profile['recognised'] {
  const all = union(first.recognised ?? [], second.recognised ?? [], ({ occupation }) => occupation);
  return all.length > 0 ? all : undefined;
}

function mergeJobs(first: Job, second: Job): Job {
  return {
    ...second,
    ...known(first),
    competences: union(first.competences, second.competences, String),
    ownWords: union(first.ownWords, second.ownWords, String),
  };
}

function mergeWishes(first: Wishes, second: Wishes): Wishes {
  const avoid = union(first.avoid, second.avoid, String);
  return { ...EMPTY_PROFILE.wishes, ...known(second), ...known(first), avoid };
}

function union<T>(
  first: readonly T[],
  second: readonly T[],
  keyOf: (item: T) => string,
  both: (first: T, second: T) => T = (one) => one,
): T[] {
  const merged = new Map(first.map((item) => [keyOf(item), item]));
  for (const item of second) {
    const ours = merged.get(keyOf(item));
    merged.set(keyOf(item), ours === undefined ? item : both(ours, item));
  }
  return [...merged.values()].slice(0, LIST_LIMIT);
}

/** Equal instants are decided by the content, so that both devices decide alike. */
function isLater(a: DatedProfile, b: DatedProfile): boolean {
  return a.at === b.at ? canonical(a.profile) > canonical(b.profile) : a.at > b.at;
}

/** The fields that have a value: what one does not say must not hide what the other does. */
function known<T extends object>(fields: T): T {
  const filled = Object.entries(fields).filter(([, value]) => value !== undefined);
  // Only fields without a value are gone, and those are optional.
  return Object.fromEntries(filled) as T;
}

/** The same text for the same content, whatever the order of its fields. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) => {
      if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
      return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
    }) ?? ''
  );
}
