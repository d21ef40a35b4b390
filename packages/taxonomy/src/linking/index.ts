// SPDX-License-Identifier: EUPL-1.2
export { bestOf, type RankedElement } from './best-of.ts';
export type { Concept, ConceptKind, Link, Links, Span } from './concept.ts';
export { conceptsOf } from './concepts-of.ts';
export {
  buildCorpus,
  type Corpus,
  type CorpusElement,
  rankCorpus,
} from './corpus.ts';
export { type LinkOptions, link } from './link.ts';
export { buildLinkIndex, type LinkIndex } from './link-index.ts';
export { licencesIn as drivingLicencesIn } from './mentions/licences.ts';
export type { Mention, Named } from './mentions/mention.ts';
export { mentionsIn } from './mentions/mentions.ts';
export { namedInTaxonomy } from './mentions/named-in-taxonomy.ts';
export { keyOf, type Stem, stemOf, stemsOf } from './stems.ts';
export { contentOf } from './stop-words.ts';
export { type Word, wordsOf } from './words.ts';
