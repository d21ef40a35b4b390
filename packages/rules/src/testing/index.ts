// SPDX-License-Identifier: EUPL-1.2
export { readRealCorpus } from './corpus.ts';
export { FIXTURE_CORPUS, fixtureWith } from './fixture-corpus.ts';
export { allFacts } from './generated-packs.ts';
