// SPDX-License-Identifier: EUPL-1.2
import { isLanguage } from '@opstap/kernel';
import { type Translator, translator } from '@opstap/publication';
import type { ComponentType } from 'preact';
import type { IslandModule } from '../island.tsx';
import { islandName } from '../island-name.ts';
import { loadTexts } from './load-texts.ts';

const modules = import.meta.glob<IslandModule>('../../areas/*/*.island.tsx');
const byName = new Map(Object.entries(modules).map(([file, load]) => [islandName(file), load]));

/** Brings the islands on this page to life: loads each one's code and texts, then takes over the server's HTML. */
export async function startIslands(): Promise<void> {
  const elements = [...document.querySelectorAll<HTMLElement>('[data-island]')];
  if (elements.length === 0) return;
  const { h, hydrate } = await import('preact');
  await Promise.all(
    elements.map((element) =>
      start(element).catch((error: unknown) => {
        sayFailed(element);
        throw error;
      }),
    ),
  );

  async function start(element: HTMLElement): Promise<void> {
    const load = byName.get(element.dataset.island ?? '');
    const language = document.documentElement.lang;
    if (!load || !isLanguage(language)) return;
    const { island } = await load();
    const t = translator(language, await loadTexts(language, island.texts));
    // Server and browser render the same view with the same props: the island's type was checked where it is defined.
    const View = island.view as ComponentType<object & { t: Translator }>;
    const view = h(View, { ...JSON.parse(element.dataset.props ?? '{}'), t });
    const Explaining = island.explains && (await import('./explaining.tsx')).Explaining;
    hydrate(Explaining ? h(Explaining, { language, children: view }) : view, element);
    element.dataset.alive = 'true';
  }
}

/** Where the server could only say "one moment" that moment would never end. What the server did render stays as it is. */
function sayFailed(element: HTMLElement): void {
  const template = document.querySelector<HTMLTemplateElement>('[data-island-failed]');
  const waiting = element.querySelector('.o-loading');
  if (template && waiting) waiting.replaceWith(template.content.cloneNode(true));
}
