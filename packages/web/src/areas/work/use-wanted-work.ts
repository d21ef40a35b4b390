// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import type { WantedWork } from '@opstap/matching';
import { EMPTY_PROFILE, fillFromJourney, type JourneyFact, takenFromJourney } from '@opstap/profiles';
import { formsOfWork, wantedWorkOf } from '@opstap/publication';
import { useEffect, useState } from 'preact/hooks';
import { readJourney } from '../../app/device.ts';
import { EMPTY, factsOf } from '../../app/device-journey.ts';
import { loadPack } from '../../app/published.ts';
import { readProfile } from '../profile/kept-profile.ts';

/** Answers of the klantreis that stand in for what the profile does not say, or that no profile holds. */
export type TakenFact = JourneyFact | 'gemeente' | 'kinderen_jonger_dan_13';
export type KnownWork = { wanted: WantedWork; taken: readonly TakenFact[] };

const NOT_IN_PROFILE = ['gemeente', 'kinderen_jonger_dan_13'] as const;

/** Made on this device from the profile and the answers of the klantreis. `none`: there is nothing to rank by yet. */
export function useWantedWork(today: PlainDate): KnownWork | 'none' | 'newer' | 'failed' | undefined {
  const [known, setKnown] = useState<KnownWork | 'none' | 'newer' | 'failed'>();
  useEffect(() => {
    load(today).then(setKnown, () => setKnown('failed'));
  }, [today]);
  return known;
}

async function load(today: PlainDate): Promise<KnownWork | 'none' | 'newer'> {
  const [kept, journey] = await Promise.all([readProfile(), readJourney()]);
  if (kept === 'newer') return kept;
  const facts = factsOf(journey ?? EMPTY);
  const own = kept?.profile ?? EMPTY_PROFILE;
  const profile = fillFromJourney(own, facts, 'klantreis');
  if (profile.jobs.length === 0) return 'none';
  const pack = await loadPack('mag_ik_werken');
  const inProfile = takenFromJourney(own, facts);
  const filled = takenFromJourney(profile, facts).filter((fact) => !inProfile.includes(fact));
  return {
    wanted: { ...wantedWorkOf(profile, facts, today), formsOfWork: formsOfWork(pack, facts, today) },
    taken: [...filled, ...NOT_IN_PROFILE.filter((fact) => fact in facts)],
  };
}
