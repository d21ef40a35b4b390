// SPDX-License-Identifier: EUPL-1.2
import { isPlainDate } from '@opstap/kernel';
import { type ExplainedSource, formatDate, type Translator } from '@opstap/publication';
import { Badge } from './badge.tsx';
import { Both, sidesOf } from './pair.tsx';
import { Foreign } from './text.tsx';

type SourceListProps = {
  sources: readonly ExplainedSource[];
  t: Translator;
  /** The languages that are shown beside the reader’s own. */
  others?: readonly Translator[];
  /** False where a page has a second list: links to a source go to the first. */
  isTarget?: boolean;
};

/** Every source with its owner, its date, when it was checked and how sure it is. Titles are Dutch, as published. */
export function SourceList({ sources, t, others = [], isTarget = true }: SourceListProps) {
  const sides = sidesOf([t, ...others], (side) => side);
  return (
    <ul class="o-sources">
      {sources.map((source) => (
        <li key={source.id} {...(isTarget ? { id: `source-${source.id}` } : {})}>
          <Foreign language="nl">
            {source.url ? (
              <a class="nl-link" href={source.url} rel="noreferrer" hreflang="nl">
                {source.title}
              </a>
            ) : (
              source.title
            )}
          </Foreign>
          <p>
            <Both sides={sides}>{(side) => sourceLine(source, side)}</Both>
          </p>
          {(source.verify || source.stale) && (
            <p class="o-badges">
              {source.verify && (
                <Badge tone="uncertain" icon="question">
                  <Both sides={sides}>{(side) => side('shell.source.verify')}</Both>
                </Badge>
              )}
              {source.stale && (
                <Badge tone="uncertain" icon="clock">
                  <Both sides={sides}>{(side) => side('shell.source.stale')}</Both>
                </Badge>
              )}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function sourceLine({ publisher, dated, checkedOn, confidence }: ExplainedSource, t: Translator) {
  const parts = [
    isPlainDate(dated) ? t('shell.source.dated', { date: formatDate(dated, t.language) }) : dated,
    t('shell.source.checked', { date: formatDate(checkedOn, t.language) }),
    t(`shell.source.confidence.${confidence}`),
  ];
  return (
    <>
      <Foreign language="nl">{publisher}</Foreign> · {parts.filter(Boolean).join(' · ')}
    </>
  );
}
