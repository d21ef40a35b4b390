// SPDX-License-Identifier: EUPL-1.2
import { type Reference, type Taxonomy, WITHOUT_TASKS } from '@opstap/taxonomy';
import { buildLinkIndex, conceptsOf, type LinkIndex, link } from '@opstap/taxonomy/linking';
import { loadReference, loadTaxonomy } from '../published.ts';
import { covers, extentsFor, union } from './extents.ts';
import type { Extent, Found, LinkerAnswer, LinkerQuestion, ToLinker } from './question.ts';

type Loaded = { extent: Extent; reference: Reference; taxonomy: Taxonomy; index: LinkIndex };

/** Shorter texts are not worth a download: the next letter will tell. */
const LONG_ENOUGH = 4;
/** Without a letter for so long, somebody is waiting. */
const PAUSE_MS = 600;
const KINDS = { occupations: ['occupation'], competences: ['skill', 'knowledge'] } as const;

let loaded: Loaded | undefined;
let growing: Promise<unknown> = Promise.resolve();

/** Loads and builds what is missing, one after the other; what is there is never thrown away. */
async function covering(extent: Extent): Promise<Loaded> {
  if (loaded && covers(loaded.extent, extent)) return loaded;
  const grown = growing.then(async () => {
    if (loaded && covers(loaded.extent, extent)) return loaded;
    const wanted = loaded ? union(loaded.extent, extent) : extent;
    const [reference, taxonomy] = await Promise.all([
      loadReference(wanted.languages),
      wanted.tasks ? loadTaxonomy(wanted.languages) : WITHOUT_TASKS,
    ]);
    loaded = { extent: wanted, reference, taxonomy, index: buildLinkIndex(conceptsOf(reference, taxonomy)) };
    return loaded;
  });
  growing = grown.catch(() => undefined);
  return grown;
}

/** Takes messages of a page until it forgets them; `tell` gets each answer under the number of its question. */
export function answering(
  tell: (id: number, answer: LinkerAnswer) => void,
): (message: ToLinker) => Promise<void> {
  const wanted = new Set<number>();
  return async (message) => {
    if ('prepare' in message) await covering(message.prepare).catch(() => undefined);
    else if ('forget' in message) wanted.delete(message.forget);
    else {
      const { id, question } = message;
      wanted.add(id);
      await answer(
        question,
        (given) => tell(id, given),
        () => wanted.has(id),
      );
      wanted.delete(id);
    }
  };
}

/**
 * Tells what is found, and tells it again when more had to be loaded because the text was not known.
 * Without a connection what was loaded before serves.
 */
async function answer(
  question: LinkerQuestion,
  tell: (answer: LinkerAnswer) => void,
  isWanted: () => boolean,
): Promise<void> {
  let asked: Loaded | undefined;
  for (const extent of extentsFor(question)) {
    // Who still types gets answers from what is there: building a larger index would make the next letter wait.
    if (asked) await pause(PAUSE_MS);
    if (!isWanted()) return;
    const now = await covering(extent).catch(() => loaded);
    if (!isWanted() || !now) return;
    if (now === asked) continue;
    asked = now;
    const found = answerFrom(now, question);
    tell(found);
    if (found.isKnown || question.text.trim().length < LONG_ENOUGH) return;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function answerFrom(
  { index, reference, taxonomy }: Loaded,
  { text, language, about, limit, isTyping, confirmed }: LinkerQuestion,
): LinkerAnswer {
  const { isKnown, links } = link(index, text, { language, limit, kinds: KINDS[about], isTyping });
  const names = about === 'occupations' ? reference.names[language] : taxonomy.names[language]?.competences;
  const found = links.map(({ concept: { concept: id }, label: recognised, score }): Found => {
    return { id, name: names?.[id]?.preferred ?? recognised, recognised, score };
  });
  const name = confirmed && names?.[confirmed]?.preferred;
  if (!name) return { isKnown, found };
  const own = { id: confirmed, name, recognised: text.trim(), score: 1 };
  return { isKnown: true, found: [own, ...found.filter(({ id }) => id !== confirmed)].slice(0, limit) };
}
