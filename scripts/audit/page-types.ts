// SPDX-License-Identifier: EUPL-1.2
import { pathToFileURL } from 'node:url';
import type { Language } from '@opstap/kernel';
import type { Publication } from '@opstap/publication';
import { loadPublication } from '@opstap/publication/node';
import { ROOT } from './root.ts';

type PageType = { page: string; path: string; withAnswers?: true };
/** What the built pages offer; the source is packages/web/src/entry-server.tsx. */
type Bundle = { listPages(language: Language, publication: Publication): string[] };

/** One of each kind of page, from the product's own list, and those that answers or an unknown address make. */
export async function pageTypes(): Promise<PageType[]> {
  const bundle = pathToFileURL(`${ROOT}/packages/web/generated/server/entry-server.js`).href;
  // The bundle is built from that source, whose export this is.
  const { listPages } = (await import(bundle)) as Bundle;
  const paths = listPages('nl', await loadPublication()).map((address) => address.slice('/nl'.length));
  const oneOfEach = new Map<string, PageType>();
  for (const path of paths) {
    const [, area = '', id] = path.split('/');
    const several =
      ['steps', 'help', 'rules', 'library', 'glossary', 'professions', 'paths'].includes(area) &&
      id !== undefined;
    const page =
      path === '' ? 'home' : several ? `${path.slice(1, path.lastIndexOf('/'))}/:id` : path.slice(1);
    if (!oneOfEach.has(page)) oneOfEach.set(page, { page, path });
  }
  return [
    ...oneOfEach.values(),
    { page: 'home, with answers', path: '', withAnswers: true },
    { page: 'journey, with answers', path: '/journey', withAnswers: true },
    { page: 'journey/result, with answers', path: '/journey/result', withAnswers: true },
    { page: 'what-changes, with answers', path: '/what-changes', withAnswers: true },
    { page: 'contract-check, with answers', path: '/contract-check#answer', withAnswers: true },
    { page: 'take-along, with answers', path: '/take-along', withAnswers: true },
    { page: 'unknown address', path: '/no-such-page' },
  ];
}
