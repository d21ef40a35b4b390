// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import type { Facts } from '@opstap/rules';
import { useEffect, useState } from 'preact/hooks';
import type { IslandDefinition } from '../../app/island.tsx';
import { factsKnown, knownFacts } from '../../app/known-facts.ts';
import { loadPack } from '../../app/published.ts';
import { useDevice } from '../../app/use-device.ts';
import { NextLinks } from '../../ui/next-links.tsx';
import { EmployerLink } from './employer-link.tsx';
import { EMPLOYER_LINK_TEXTS } from './employer-link-texts.ts';
import { factsOfFragment } from './hire-link.ts';

type Props = { isPage?: boolean };

/** On the page of a step that is the employer’s to do, and on a page of its own, which a vacancy may lead to with what it says. */
function EmployerLinkHere({ isPage = false, t }: Props & { t: Translator }) {
  const { device, profile } = useDevice();
  const fromVacancy = useFragmentFacts(isPage);
  if (!device || !fromVacancy) return null;
  const known = factsKnown(knownFacts(device, profile));
  return (
    <>
      <EmployerLink facts={{ ...known, ...fromVacancy }} t={t} />
      {isPage && <NextLinks tool="for_my_employer" t={t} />}
    </>
  );
}

/** What stands behind the `#` of this page's address. Undefined while the law that reads it is loading. */
function useFragmentFacts(isPage: boolean): Facts | undefined {
  const [facts, setFacts] = useState<Facts>();
  useEffect(() => {
    if (!isPage || location.hash === '') return setFacts({});
    loadPack('werkgever_in_orde').then(
      (pack) => setFacts(factsOfFragment(pack, location.hash)),
      () => setFacts({}),
    );
  }, [isPage]);
  return facts;
}

export const island: IslandDefinition<Props> = {
  texts: [...EMPLOYER_LINK_TEXTS, 'next'],
  view: EmployerLinkHere,
};
