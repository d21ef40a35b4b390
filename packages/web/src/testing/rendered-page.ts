// SPDX-License-Identifier: EUPL-1.2
import { type Language, plainDate } from '@opstap/kernel';
import { loadPublication } from '@opstap/publication/node';
import { renderPage } from '@opstap/web/server';

export const publication = await loadPublication();
const rendered = new Map<string, ReturnType<typeof renderPage>>();

/** What the server renders at an address on one and the same day: once for all the files of tests that a worker runs. */
export function renderedPage(path: string, language: Language): ReturnType<typeof renderPage> {
  const before = rendered.get(path);
  if (before) return before;
  const request = { path, search: '', language, demo: false, origin: 'https://opstap.example' };
  const page = renderPage({ ...request, today: plainDate('2026-11-23') }, publication);
  rendered.set(path, page);
  return page;
}
