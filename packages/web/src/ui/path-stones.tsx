// SPDX-License-Identifier: EUPL-1.2

export type StoneKind = 'done' | 'now' | 'then' | 'later' | 'open';

/** A stretch of the path: its name, how many steps it has in words, and where they stand on the page. */
export type Stretch = { kind: StoneKind; href: string; name: string; count: number; words: string };

/** More stones than this tell no more. */
const MOST = 8;

/**
 * The journey as a path, a stone for each step: behind you, here, and still to come. Names and counts say the same in words, and lead
 * to the steps. Without a library or a measure of anything, so that it costs a slow phone next to nothing.
 */
export function PathStones({ label, stretches }: { label: string; stretches: readonly Stretch[] }) {
  return (
    <nav class="o-stones" aria-label={label}>
      <ol>
        {stretches.map(({ kind, href, name, count, words }) => (
          <li key={kind} class={`o-stones__stretch o-stones__stretch--${kind}`}>
            <a href={href}>
              <span>
                <strong>{name}</strong> <span class="o-stones__count">{words}</span>
              </span>
              <span class="o-stones__row" aria-hidden="true">
                {Array.from({ length: Math.min(count, MOST) }, (_, at) => (
                  <i key={at} />
                ))}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
