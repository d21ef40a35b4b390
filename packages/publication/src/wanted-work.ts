// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import type { FormOfWork, WantedWork } from '@opstap/matching';
import type { EducationLevel, Job, Profile } from '@opstap/profiles';
import { ask, type Facts, type Pack } from '@opstap/rules';

/** NLQF by level of Ukrainian education: see LEVELS_SOURCE. Levels that it does not compare are absent. An indication, no evaluation. */
const NLQF: Readonly<Partial<Record<EducationLevel, { min: number; max: number }>>> = {
  geen_of_basis: { min: 2, max: 2 },
  middelbaar: { min: 4, max: 4 },
  beroepsopleiding: { min: 1, max: 2 },
  jonger_specialist: { min: 5, max: 5 },
  bachelor: { min: 6, max: 6 },
  specialist_of_master: { min: 6, max: 7 },
};

type ContractKind = keyof NonNullable<WantedWork['formsOfWork']>;

/** What the law calls each kind of contract. */
const LEGAL_FORM: Readonly<Record<ContractKind, string>> = {
  permanent: 'loondienst',
  temporary: 'loondienst',
  on_call: 'loondienst',
  agency: 'uitzendwerk',
  internship: 'stage',
  volunteer: 'vrijwilligerswerk',
  self_employed: 'zelfstandige',
};
const RULE = 'mag_dit_werk';

/** What the rules say about each kind of contract, on these facts. The pack must hold `mag_dit_werk`. */
export function formsOfWork(pack: Pack, facts: Facts, on: PlainDate): NonNullable<WantedWork['formsOfWork']> {
  const told = Object.entries(LEGAL_FORM).map(([contract, werkvorm]) => {
    const outcome = ask(pack, RULE, { ...facts, werkvorm }, { on });
    const may = outcome.kind !== 'known' ? 'depends' : outcome.value === true ? 'yes' : 'no';
    return [contract, { may, rule: RULE } satisfies FormOfWork];
  });
  return Object.fromEntries(told);
}

/** A profile and the answers of the klantreis as matching asks for them: ids, levels, a municipality and limits. No own words. */
export function wantedWorkOf(profile: Profile, facts: Facts, on: PlainDate): WantedWork {
  const { jobs, education, languages, licences, wishes } = profile;
  const levels = education.flatMap(({ level }) => NLQF[level] ?? []);
  const highest = levels.toSorted((a, b) => b.max - a.max)[0];
  const { gemeente } = facts;
  return {
    occupations: latest(
      jobs.flatMap((job) => (job.occupation ? [{ id: job.occupation, job }] : [])),
      on,
    ),
    competences: latest(
      jobs.flatMap((job) => job.competences.map((id) => ({ id, job }))),
      on,
    ),
    languages: languages.map(({ id, level }) => ({ id, level })),
    licences: [...licences],
    ...(highest && { nlqf: highest }),
    recognised: (profile.recognised ?? []).map(({ occupation }) => occupation),
    // Facts of this type hold codes of municipalities.
    ...(typeof gemeente === 'string' && {
      municipality: gemeente as NonNullable<WantedWork['municipality']>,
    }),
    ...(wishes.distanceKm !== undefined && { distanceKm: wishes.distanceKm }),
    ...(wishes.hoursPerWeek !== undefined && {
      hoursPerWeek: { min: wishes.hoursPerWeek, max: wishes.hoursPerWeek },
    }),
    avoid: [...wishes.avoid],
    ...(facts['kinderen_jonger_dan_13'] === true && { childcare: true }),
  };
}

/** Each id once, as it was done last. When is not known: the year counts as this one. */
function latest(
  done: readonly { id: string; job: Job }[],
  on: PlainDate,
): { id: string; yearsAgo?: number }[] {
  const year = Number(on.slice(0, 4));
  const best = new Map<string, number>();
  for (const { id, job } of done) {
    const yearsAgo = typeof job.until === 'number' ? Math.max(0, year - job.until) : 0;
    best.set(id, Math.min(best.get(id) ?? Number.POSITIVE_INFINITY, yearsAgo));
  }
  return [...best].map(([id, yearsAgo]) => ({ id, ...(yearsAgo > 0 && { yearsAgo }) }));
}
