// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import type { ComponentChildren } from 'preact';
import { TermsContext } from './explained.tsx';

/** The same thing in one or more languages, the reader’s own first. */
export type Sides<T> = readonly { language: Language; t: Translator; value: T }[];

export function sidesOf<T>(translators: readonly Translator[], make: (t: Translator) => T): Sides<T> {
  return translators.map((t) => ({ language: t.language, t, value: make(t) }));
}

/** One part of each side; a side that does not have it is left out. */
export function partOf<T, P>(sides: Sides<T>, choose: (value: T) => P | undefined): Sides<P> {
  return sides.flatMap(({ value, ...side }) => {
    const part = choose(value);
    return part === undefined ? [] : [{ ...side, value: part }];
  });
}

type SidesProps<T> = {
  sides: Sides<T>;
  children: (value: T, t: Translator) => ComponentChildren;
};

/** The same in two languages: beside each other where there is room, below each other on a phone. */
export function Pair<T>({ sides, compact, children }: SidesProps<T> & { compact?: boolean }) {
  return (
    <div class={`o-pair${compact ? ' o-pair--compact' : ''}`}>
      {sides.map(({ language, t, value }, index) => (
        <div lang={language} key={language}>
          {index === 0 ? children(value, t) : <Unexplained>{children(value, t)}</Unexplained>}
        </div>
      ))}
    </div>
  );
}

/** The reader’s glossary knows the words of the reader’s language. */
function Unexplained({ children }: { children: ComponentChildren }) {
  return <TermsContext.Provider value={undefined}>{children}</TermsContext.Provider>;
}

/** The same words in two languages, inside one heading or line: the second below the reader’s own. */
export function Both<T>({ sides: [own, ...others], children }: SidesProps<T>) {
  if (!own) return null;
  return (
    <>
      {children(own.value, own.t)}
      {others.map(({ language, t, value }) => (
        <span class="o-second" lang={language} key={language}>
          {' '}
          {children(value, t)}
        </span>
      ))}
    </>
  );
}
