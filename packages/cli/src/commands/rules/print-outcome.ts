// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { type ExplainedOutcome, explainSources, type Publication, translator } from '@opstap/publication';
import { bold, dim, wrap } from '../../terminal.ts';

/** Prints an outcome for reading: what it is, why, and which sources say so. */
export function printOutcome(answer: ExplainedOutcome, publication: Publication, language: Language): void {
  const t = translator(language, publication.catalog(language));
  console.log(`${bold(`${answer.outcome}: ${shortAnswer(answer)}`)} ${dim(answer.on)}`);
  if (answer.because) console.log(wrap(answer.because.text ?? JSON.stringify(answer.because), '  '));
  for (const fact of answer.missing ?? [])
    console.log(wrap(`${fact}: ${t(`facts.${fact}.label`)}`, '  ', '? '));
  for (const { text, rule, version, verify } of answer.reasons)
    console.log(wrap(`${text} ${dim(`${rule} ${version}${verify ? ' verify' : ''}`)}`.trim(), '  ', '· '));
  const ids = [...new Set(answer.reasons.flatMap(({ source }) => source))];
  for (const { title, publisher, checkedOn, url } of explainSources(ids, answer.on, publication))
    console.log(dim(wrap(`${title} (${publisher}, ${checkedOn}) ${url ?? ''}`, '    ')));
}

/** The value in words, or the kind of outcome that takes its place. */
export function shortAnswer({ kind, words }: Pick<ExplainedOutcome, 'kind' | 'words'>): string {
  return kind === 'known' ? words : kind;
}
