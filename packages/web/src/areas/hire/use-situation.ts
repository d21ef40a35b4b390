// SPDX-License-Identifier: EUPL-1.2
import type { Facts, Pack } from '@opstap/rules';
import { useEffect, useState } from 'preact/hooks';
import { loadPack } from '../../app/published.ts';
import { replaceFragment, useFragment } from '../hand-over/use-fragment.ts';
import { factsOfFragment, fragmentOf } from './hire-link.ts';
import { keepSituation, readSituation } from './kept-situation.ts';

export type Situation = {
  pack: Pack;
  facts: Facts;
  /** A link brought some of the facts. */
  isLinked: boolean;
  change(facts: Facts): void;
};

/** The law for hiring, and the situation of this tab with what the link brought. Undefined while loading. */
export function useSituation(): Situation | { failed: true } | undefined {
  const [pack, setPack] = useState<Pack>();
  const [hasFailed, setFailed] = useState(false);
  const [fragment, setFragment] = useState<string>();
  const [facts, setFacts] = useState<Facts>();
  const [isLinked, setLinked] = useState(false);

  useEffect(() => {
    loadPack('werkgever_in_orde').then(setPack, () => setFailed(true));
  }, []);
  useFragment(setFragment);
  useEffect(() => {
    if (!pack || fragment === undefined) return;
    const kept = readSituation(pack);
    const linked = factsOfFragment(pack, fragment);
    setLinked(Object.entries(linked).some(([fact, value]) => kept[fact] !== value));
    setFacts({ ...kept, ...linked });
  }, [pack, fragment]);

  if (hasFailed) return { failed: true };
  if (!pack || !facts) return undefined;
  const change = (next: Facts) => {
    keepSituation(next);
    replaceFragment(fragmentOf(next));
    setLinked(false);
    setFacts(next);
  };
  return { pack, facts, isLinked, change };
}
