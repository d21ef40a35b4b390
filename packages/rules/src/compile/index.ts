// SPDX-License-Identifier: EUPL-1.2
export { type CompiledCorpus, compileCorpus } from './compile-corpus.ts';
export { type ExampleResult, readExamples, runExamples } from './examples.ts';
export type { Problem } from './problem.ts';
export type { CorpusFile } from './read-files.ts';
export { corpusJsonSchema, type Example } from './schema.ts';
export { type WrittenPart, writtenLaw } from './written-law.ts';
