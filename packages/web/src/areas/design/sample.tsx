// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Heading } from '../../ui/text.tsx';

/** `hover` and `focus` are shown by a class, so that a picture can have them. */
export type ForcedState = 'hover' | 'focus';

/** A component by the name it has in code, with its states below it. */
export function Component({ name, children }: { name: string; children: ComponentChildren }) {
  const id = `design-${name.replaceAll(', ', '-')}`;
  return (
    <section class="o-design__component" aria-labelledby={id}>
      <Heading level={3} id={id}>
        <code lang="en">{name}</code>
      </Heading>
      <div class="o-design__states">{children}</div>
    </section>
  );
}

type SampleProps = { state: string; as?: ForcedState; wide?: boolean; children: ComponentChildren };

/** One state of it; `state` in the reader's language. */
export function Sample({ state, as, wide, children }: SampleProps) {
  return (
    <div class={`o-design__sample${wide ? ' o-design__sample--wide' : ''}${as ? ` o-as-${as}` : ''}`}>
      <p class="o-quiet">{state}</p>
      {children}
    </div>
  );
}
