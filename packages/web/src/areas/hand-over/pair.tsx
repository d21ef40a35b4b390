// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import type { ComponentChildren } from 'preact';
import type { Sides } from './two-languages.ts';

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
