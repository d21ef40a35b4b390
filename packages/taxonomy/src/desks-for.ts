// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import type { Desk, DeskContact, MunicipalDesk, ResolvedDesk } from './desk.ts';
import type { Municipality } from './place.ts';
import type { Reference } from './reference.ts';

type DeskData = Pick<Reference, 'desks' | 'municipalDesks' | 'municipalities' | 'regions'>;

/**
 * Who helps this person: the municipality's own desks where it has listed them, the region's Werkcentrum where its name
 * is confirmed, the national desk otherwise. Never a guessed name or address.
 *
 * @param deskIds ids of `reference/desks`; an unknown id is left out
 * @param municipalityCode CBS code, or undefined when the person did not say
 * @param data pass `withoutExamples(reference)` outside demo mode
 */
export function desksFor(
  deskIds: readonly string[],
  municipalityCode: string | undefined,
  data: DeskData,
): ResolvedDesk[] {
  const municipality = data.municipalities.find(({ code }) => code === municipalityCode);
  const own = data.municipalDesks.find((entry) => entry.municipality === municipalityCode);
  return deskIds.flatMap((id) => {
    const desk = data.desks.find((candidate) => candidate.id === id);
    if (!desk) return [];
    const answering = own?.desks.filter(({ answers }) => answers === id) ?? [];
    if (own && answering.length > 0) {
      return answering.map((local) => municipalDesk(local, own.municipalityName, own.example));
    }
    return [listedDesk(desk, municipality, data)];
  });
}

function municipalDesk(local: MunicipalDesk, place: string, example: boolean): ResolvedDesk {
  const { answers, municipality: _code, ...shown } = local;
  return { ...shown, id: answers, level: 'municipality', place, confidence: 'high', verify: false, example };
}

function listedDesk(desk: Desk, municipality: Municipality | undefined, data: DeskData): ResolvedDesk {
  const { id, kind, checkedOn, confidence, verify } = desk;
  const base = { ...contactOf(desk), id, checkedOn, confidence, verify: verify === true, example: false };
  if (kind === 'own') return { ...base, level: 'own' };
  if (kind === 'municipal' && municipality)
    return { ...base, level: 'municipality', place: municipality.name };
  const region =
    kind === 'regional' ? data.regions.find(({ code }) => code === municipality?.region) : undefined;
  if (!region?.werkcentrum) return { ...base, level: 'national' };
  const { werkcentrum } = region;
  return {
    ...base,
    level: 'region',
    place: region.name,
    name: inAllLanguages(werkcentrum.name),
    ...(werkcentrum.url && { url: werkcentrum.url }),
    confidence: werkcentrum.confidence,
    verify: werkcentrum.confidence !== 'high' || municipality?.verify === true,
  };
}

function contactOf({ url, phone, email, openingHours, languages, anonymous }: Desk): DeskContact {
  return {
    ...(url && { url }),
    ...(phone && { phone }),
    ...(email && { email }),
    ...(openingHours && { openingHours }),
    ...(languages && { languages }),
    ...(anonymous !== undefined && { anonymous }),
  };
}

/** An official name is a proper name: the same in every language. */
function inAllLanguages(name: string): Record<Language, string> {
  // Object.fromEntries forgets the keys; they are exactly the languages.
  return Object.fromEntries(LANGUAGES.map((language) => [language, name])) as Record<Language, string>;
}
