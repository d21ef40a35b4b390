// SPDX-License-Identifier: EUPL-1.2
import type { ConceptKind, Importance, LabelKind, RelationKind } from '../taxonomy.ts';

// What is public of CompetentNL's model: examples of queries, with the names of classes and predicates. The part of UWV
// appears there under three namespaces, so that its names are compared without them. Not tried on a real export.
const OWN_NAMESPACE = /^https?:\/\/linkeddata\.(?:competentnl|uwv)\.nl\/.*[#/]([^#/]+)$/;
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const SKOS_XL = 'http://www.w3.org/2008/05/skos-xl#';

export const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
export const LITERAL_FORM = `${SKOS_XL}literalForm`;

const CLASSES: Readonly<Record<string, ConceptKind>> = {
  Occupation: 'occupation',
  HumanCapability: 'skill',
  KnowledgeArea: 'knowledge',
  OccupationTask: 'task',
};

const RELATIONS: Readonly<Record<string, { kind: RelationKind; importance: Importance }>> = {
  requiresHATEssential: { kind: 'needs', importance: 'essential' },
  requiresHATImportant: { kind: 'needs', importance: 'important' },
  requiresHATSomewhat: { kind: 'needs', importance: 'somewhat' },
  isCharacterizedByOccupationTask_Essential: { kind: 'task', importance: 'essential' },
  isCharacterizedByOccupationTask_Important: { kind: 'task', importance: 'important' },
  isCharacterizedByOccupationTask_Optional: { kind: 'task', importance: 'optional' },
  isCharacterizedByOccupationTask_Somewhat: { kind: 'task', importance: 'somewhat' },
};

export function kindOfClass(uri: string): ConceptKind | undefined {
  return CLASSES[ownName(uri)];
}

export function relationOf(predicate: string): { kind: RelationKind; importance?: Importance } | undefined {
  return predicate === `${SKOS}broader` ? { kind: 'broader' } : RELATIONS[ownName(predicate)];
}

/** `isNode`: the label is a thing of its own (SKOS-XL), with its text in `literalForm`. */
export function labelOf(predicate: string): { kind: LabelKind; isNode: boolean } | undefined {
  const isNode = predicate.startsWith(SKOS_XL);
  if (!isNode && !predicate.startsWith(SKOS)) return undefined;
  switch (predicate.slice((isNode ? SKOS_XL : SKOS).length)) {
    case 'prefLabel':
      return { kind: 'preferred', isNode };
    case 'altLabel':
      return { kind: 'alternative', isNode };
    case 'hiddenLabel':
      return { kind: 'hidden', isNode };
    default:
      return undefined;
  }
}

/** A match with a group of ISCO-08, which ESCO gives addresses: `http://data.europa.eu/esco/isco/C2221`. */
export function iscoOf(predicate: string, object: string): string | undefined {
  if (!/Match/.test(ownName(predicate)) && !/Match$/.test(predicate)) return undefined;
  return /^http:\/\/data\.europa\.eu\/esco\/isco\/C(\d{1,4})$/.exec(object)?.[1];
}

/** A concept with a status other than the current one is left out. */
export function isOutOfUse(predicate: string, object: string): boolean {
  return ownName(predicate) === 'hasContentStatus' && ownName(object) !== 'ContentStatus_Current';
}

function ownName(uri: string): string {
  return OWN_NAMESPACE.exec(uri)?.[1] ?? '';
}
