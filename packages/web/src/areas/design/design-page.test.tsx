// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, plainDate } from '@opstap/kernel';
import { translator } from '@opstap/publication';
import { loadPublication } from '@opstap/publication/node';
import { type ComponentType, Fragment, h, options } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { IslandContext, type IslandModule } from '../../app/island.tsx';
import { designPage } from './design-page.tsx';

const modules = import.meta.glob<Record<string, unknown>>('../../ui/**/*.tsx', { eager: true });
const [live] = Object.values(import.meta.glob<IslandModule>('./*.island.tsx', { eager: true }));
const publication = await loadPublication();

/** What `ui/` exports as components, by name. */
const components = new Map(
  Object.values(modules).flatMap((exported) =>
    Object.entries(exported).filter(([name, value]) => typeof value === 'function' && /^[A-Z]/.test(name)),
  ),
);

describe.each(LANGUAGES)('the page with all components, in %s', (language) => {
  const t = translator(language, publication.catalog(language));
  const drawn = new Set<unknown>();

  it('shows every component of ui/, large drawings too', () => {
    expect(components.size).toBeGreaterThan(40);
    const before = options.vnode;
    options.vnode = (vnode) => {
      drawn.add(vnode.type);
      before?.(vnode);
    };
    const used = new Set<string>();
    const { body } = designPage({
      t,
      language,
      path: '/design',
      search: new URLSearchParams(),
      publication,
      today: plainDate('2026-11-23'),
      origin: 'https://opstap.example',
      demo: false,
      taxonomies: [],
      hasPage: () => true,
    });
    const html = renderToString(
      h(IslandContext.Provider, { value: { find: () => live?.island, t, used } }, h(Fragment, null, body)),
    );
    if (before) options.vnode = before;
    else delete options.vnode;
    const missing = [...components].filter(([, component]) => !drawn.has(component)).map(([name]) => name);
    expect(missing).toEqual([]);
    expect(html).not.toMatch(/undefined|\[object/);
  });

  it('would miss one that is not shown', () => {
    const NotShown: ComponentType = () => null;
    expect(drawn.has(NotShown)).toBe(false);
  });
});
