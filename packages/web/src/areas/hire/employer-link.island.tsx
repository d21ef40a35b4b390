// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { factsOf } from '../../app/device-journey.ts';
import type { IslandDefinition } from '../../app/island.tsx';
import { useDevice } from '../../app/use-device.ts';
import { EmployerLink } from './employer-link.tsx';

/** On the page of a step that is the employer’s to do. */
function EmployerLinkHere({ t }: { t: Translator }) {
  const { device } = useDevice();
  return device ? <EmployerLink facts={factsOf(device)} t={t} /> : null;
}

export const island: IslandDefinition = { texts: ['share'], view: EmployerLinkHere };
