// SPDX-License-Identifier: EUPL-1.2
import type { ResolvedDesk } from '@opstap/taxonomy';
import type { Translator } from '../translator.ts';
import type { ExplainedDesk } from './explained.ts';

/** Puts a desk into words: its own name where it has one, else the general name with the place. */
export function explainDesk(desk: ResolvedDesk, t: Translator): ExplainedDesk {
  const { name, how, place, confidence: _confidence, ...shown } = desk;
  const general = t(`desks.${desk.id}.name`);
  const reach = how?.[t.language] ?? (t.has(`desks.${desk.id}.how`) ? t(`desks.${desk.id}.how`) : undefined);
  return {
    ...shown,
    name: name?.[t.language] ?? (place ? `${general} ${place}` : general),
    what: t(`desks.${desk.id}.what`),
    levelText: t(`journey.level.${desk.level}`),
    ...(reach && { how: reach }),
  };
}
