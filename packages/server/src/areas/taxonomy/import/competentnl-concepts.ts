// SPDX-License-Identifier: EUPL-1.2
import type { Quad } from 'n3';
import { type ConceptKind, type ImportedConcept, type ImportedLabel, LABEL_LIMIT } from '../taxonomy.ts';
import { iscoOf, isOutOfUse, kindOfClass, LITERAL_FORM, labelOf, RDF_TYPE } from './competentnl-model.ts';

type Found = { kind?: ConceptKind; isco08?: string; isOutOfUse?: true; labels: ImportedLabel[] };
type LabelNode = { concept: string; kind: ImportedLabel['kind'] };

export type ConceptCollector = { add(quad: Quad): void; concepts(): ImportedConcept[] };

/** Puts together what statements in any order say about concepts. A label without a language is Dutch. */
export function collectConcepts(): ConceptCollector {
  const found = new Map<string, Found>();
  const nodes = new Map<string, LabelNode[]>();
  const texts = new Map<string, { language: string; text: string }[]>();
  const of = (uri: string) => {
    const known = found.get(uri) ?? { labels: [] };
    found.set(uri, known);
    return known;
  };
  return {
    add({ subject: { value: uri }, predicate: { value: predicate }, object }) {
      if (predicate === RDF_TYPE) return addKind(of(uri), kindOfClass(object.value));
      const label = labelOf(predicate);
      if (label?.isNode) return push(nodes, object.value, { concept: uri, kind: label.kind });
      if (label && object.termType === 'Literal')
        return void of(uri).labels.push({ ...textOf(object), kind: label.kind });
      if (predicate === LITERAL_FORM && object.termType === 'Literal')
        return push(texts, uri, textOf(object));
      const isco08 = iscoOf(predicate, object.value);
      if (isco08) of(uri).isco08 = isco08;
      if (isOutOfUse(predicate, object.value)) of(uri).isOutOfUse = true;
    },
    concepts() {
      for (const [node, uses] of nodes)
        for (const { concept, kind } of uses)
          for (const text of texts.get(node) ?? []) of(concept).labels.push({ ...text, kind });
      return [...found].flatMap(([uri, { kind, isOutOfUse: isOld, isco08, labels }]) =>
        kind && !isOld ? [{ uri, kind, ...(isco08 && { isco08 }), labels: labels.filter(isUsable) }] : [],
      );
    },
  };
}

/** An area of knowledge may also be typed as a capability: the narrower word counts. */
function addKind(found: Found, kind: ConceptKind | undefined): void {
  if (kind && found.kind !== 'knowledge') found.kind = kind;
}

function textOf({ value, language }: { value: string; language: string }): {
  language: string;
  text: string;
} {
  return { language: (language || 'nl').split('-', 1)[0]?.toLowerCase() ?? 'nl', text: value.trim() };
}

function isUsable({ text }: ImportedLabel): boolean {
  return text !== '' && text.length <= LABEL_LIMIT;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}
