// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { type ComponentChildren, type ComponentType, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { TermsContext } from '../ui/explained.tsx';

/**
 * A part of a page that comes alive in the browser. It lives in `areas/<area>/<name>.island.tsx`, which exports `island`.
 * Props travel as JSON; `texts` are the areas of texts that it needs in the browser, `data` the parts of the law
 * that it needs at once: `packs/<name>`.
 */
export type IslandDefinition<Props extends object = object> = {
  texts: readonly string[];
  data?: readonly string[];
  /** It tells findings, steps or answers: terms in its `Explained` texts explain themselves. */
  explains?: true;
  /** What it has worked out beside the page at once. */
  worker?: 'journey';
  view: ComponentType<Props & { t: Translator }>;
};

export type IslandModule = { island: IslandDefinition<never> };

type Islands = {
  find(name: string): IslandDefinition<never> | undefined;
  t: Translator;
  /** The names of the islands that were rendered: what the page will need in the browser. */
  used: Set<string>;
};

/** Given by the server while it renders; the browser finds its islands by the elements. */
export const IslandContext = createContext<Islands | undefined>(undefined);

type IslandProps = { name: string; props?: object; children?: ComponentChildren };

/** Renders the island's HTML on the server, with its props beside it. `children` stand in while an island does not exist. */
export function Island({ name, props = {}, children }: IslandProps) {
  const islands = useContext(IslandContext);
  const definition = islands?.find(name);
  if (!islands || !definition) return <>{children}</>;
  islands.used.add(name);
  // The registry is by name, so the props' type is checked by the island itself and not here.
  const View = definition.view as ComponentType<object & { t: Translator }>;
  return (
    <div class="o-island" data-island={name} data-props={JSON.stringify(props)}>
      {/* The browser renders it again, at first without the glossary: the server does the same. */}
      <TermsContext.Provider value={undefined}>
        <View {...props} t={islands.t} />
      </TermsContext.Provider>
    </div>
  );
}
