// SPDX-License-Identifier: EUPL-1.2
import type { TextKey, Translator } from '@opstap/publication';
import { type NextTool, nextPlaces } from '../app/next-places.ts';
import { localised } from '../app/page.ts';
import { Icon } from './icon.tsx';
import { Heading } from './text.tsx';

type NextLinksProps = {
  tool: NextTool;
  /** What the result says, in the words of the table. */
  signs?: readonly string[];
  values?: Readonly<Record<string, string>>;
  t: Translator;
};

/** "What next": one to three places that follow from this result. Needs the texts `next`. */
export function NextLinks({ tool, signs, values, t }: NextLinksProps) {
  return (
    <nav class="o-next o-no-print" aria-labelledby="next-places">
      <Heading level={2} id="next-places">
        {t('next.title')}
      </Heading>
      <ul>
        {nextPlaces(tool, signs, values).map(({ name, to }) => (
          <li key={to}>
            <a class="nl-link" href={localised(t.language, to)}>
              {/* Which places a tool has is a matter of the table; a test sees that each has its words. */}
              {(t as (key: TextKey) => string)(`next.${tool}.${name}` as TextKey)}
            </a>
            <Icon name="arrow" />
          </li>
        ))}
      </ul>
    </nav>
  );
}
