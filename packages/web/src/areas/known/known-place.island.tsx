// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import type { IslandDefinition } from '../../app/island.tsx';
import { factsKnown, knownFacts } from '../../app/known-facts.ts';
import { localised } from '../../app/page.ts';
import { useDevice } from '../../app/use-device.ts';
import { LinkButton } from '../../ui/button.tsx';

/** The forms that ask for a place. `courses` asks for the level of Dutch too. */
type Props = { page: 'help' | 'vacancies' | 'courses' };

/** No course goes further. */
const HIGHEST = 'C1';

/** Beside a form that asks for a place: the place that this device knows, in one tap. Nothing is sent before the tap. */
function KnownPlace({ page, t }: Props & { t: Translator }) {
  const { device, profile } = useDevice();
  if (!device) return null;
  const { gemeente, nederlands } = factsKnown(knownFacts(device, profile));
  const place = typeof gemeente === 'string' ? gemeente : undefined;
  const level = page === 'courses' && typeof nederlands === 'string' ? nederlands : undefined;
  if (!place && !level) return null;
  const query = new URLSearchParams({
    ...(place && { place }),
    ...(level && { level: level === 'C2' ? HIGHEST : level }),
  });
  const address = {
    help: `/help/${place}`,
    vacancies: `/vacancies?${query}`,
    courses: `/language/courses?${query}#results`,
  }[page];
  return (
    <p class="o-actions o-no-print">
      <LinkButton href={localised(t.language, address)} icon="pin">
        {level && place
          ? t('known.place.courses_both', { level })
          : level
            ? t('known.place.courses_level', { level })
            : t(`known.place.${page}`)}
      </LinkButton>
    </p>
  );
}

export const island: IslandDefinition<Props> = { texts: ['known'], view: KnownPlace };
