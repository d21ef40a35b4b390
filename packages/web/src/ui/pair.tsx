// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import type { ComponentChildren } from 'preact';

/** The same thing in one or more languages, the reader’s own first. */
export type Sides<T> = readonly { language: Language; t: Translator; value: T }[];

type PairProps<T> = {
  sides: Sides<T>;
  compact?: boolean;
  children: (value: T, t: Translator) => ComponentChildren;
};

/** The same in two languages: beside each other where there is room, below each other on a phone. */
export function Pair<T>({ sides, compact, children }: PairProps<T>) {
  return (
    <div class={`o-pair${compact ? ' o-pair--compact' : ''}`}>
      {sides.map(({ language, t, value }) => (
        <div lang={language} key={language}>
          {children(value, t)}
        </div>
      ))}
    </div>
  );
}
