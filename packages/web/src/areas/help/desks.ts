// SPDX-License-Identifier: EUPL-1.2
import { type ExplainedDesk, explainDesk, type Publication } from '@opstap/publication';
import { type Desk, desksFor, type Municipality } from '@opstap/taxonomy';
import type { PageContext } from '../../app/page.ts';

/** Municipalities that exist on the day (absent: any day), by name. */
export function listMunicipalities(publication: Publication, today?: string): Municipality[] {
  return publication.reference.municipalities
    .filter(({ validFrom, validTo }) => !today || (validFrom <= today && (!validTo || validTo >= today)))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** Desks for somebody in this municipality. */
export function localDesks(context: PageContext, code: string): ExplainedDesk[] {
  return explained(context, idsOf(context, ['municipal', 'regional']), code);
}

export function nationalDesks(context: PageContext): ExplainedDesk[] {
  return explained(context, idsOf(context, ['national']));
}

export function explained(context: PageContext, ids: readonly string[], code?: string): ExplainedDesk[] {
  return desksFor(ids, code, context.publication.reference).map((desk) => explainDesk(desk, context.t));
}

function idsOf(context: PageContext, kinds: readonly Desk['kind'][]): string[] {
  return context.publication.reference.desks.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
}
