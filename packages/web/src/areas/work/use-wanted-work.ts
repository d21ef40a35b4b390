// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import type { WantedWork } from '@opstap/matching';
import { formsOfWork, wantedWorkOf } from '@opstap/publication';
import { useEffect, useState } from 'preact/hooks';
import { readJourney } from '../../app/device.ts';
import { EMPTY, factsOf } from '../../app/device-journey.ts';
import { loadPack } from '../../app/published.ts';
import { readProfile } from '../profile/kept-profile.ts';

/** Made on this device from the profile and the answers of the klantreis. `none`: there is nothing to rank by yet. */
export function useWantedWork(today: PlainDate): WantedWork | 'none' | 'newer' | 'failed' | undefined {
  const [wanted, setWanted] = useState<WantedWork | 'none' | 'newer' | 'failed'>();
  useEffect(() => {
    load(today).then(setWanted, () => setWanted('failed'));
  }, [today]);
  return wanted;
}

async function load(today: PlainDate): Promise<WantedWork | 'none' | 'newer'> {
  const [kept, journey, pack] = await Promise.all([readProfile(), readJourney(), loadPack('mag_ik_werken')]);
  if (kept === 'newer') return kept;
  if (!kept || kept.profile.jobs.length === 0) return 'none';
  const facts = factsOf(journey ?? EMPTY);
  return { ...wantedWorkOf(kept.profile, facts, today), formsOfWork: formsOfWork(pack, facts, today) };
}
