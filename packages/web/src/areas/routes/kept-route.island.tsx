// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { formatDate } from '@opstap/publication';
import { useEffect, useState } from 'preact/hooks';
import type { IslandDefinition } from '../../app/island.tsx';
import { localised } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { keptFrom, startOf, type ToldRoute, tellKeptRoute } from './told-route.ts';

type Props = { language: Language; demo: boolean };

/** The route that was chosen, below the steps of the klantreis, with dates. Nothing where none was chosen. */
function KeptRouteSteps({ language, demo }: Props) {
  const [shown, setShown] = useState<ToldRoute>();
  useEffect(() => {
    // Without a connection to what it takes to tell it, the route is shown where it was chosen.
    tellKeptRoute(language, demo).then(setShown, () => undefined);
  }, [language, demo]);
  if (!shown) return null;
  const { t, occupation, kept, told } = shown;
  const { target, on } = kept;
  return (
    <section aria-labelledby="kept-route">
      <Heading level={2} id="kept-route">
        {t('routes.kept.title', { occupation })}
      </Heading>
      <Paragraph>{t('routes.kept.lead', { date: formatDate(on, language) })}</Paragraph>
      <Paragraph quiet>{keptFrom(kept, t).join(' ')}</Paragraph>
      <ol>
        {told.legs.map((leg) => (
          <li key={leg.id}>
            <strong>{leg.title}</strong>
            <br />
            {startOf(leg, told, on, t)}
          </li>
        ))}
      </ol>
      <p class="o-actions">
        <LinkButton href={`${localised(language, '/routes')}#to=${target}`} iconEnd="arrow">
          {t('routes.kept.open')}
        </LinkButton>
      </p>
    </section>
  );
}

export const island: IslandDefinition<Props> = {
  texts: [],
  view: KeptRouteSteps,
};
