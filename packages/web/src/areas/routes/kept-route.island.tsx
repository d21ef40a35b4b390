// SPDX-License-Identifier: EUPL-1.2
import type { Language, PlainDate } from '@opstap/kernel';
import {
  dayAfter,
  type ExplainedLeg,
  type ExplainedRoute,
  explainRoute,
  formatDate,
  type Translator,
  translator,
} from '@opstap/publication';
import { occupationName } from '@opstap/taxonomy';
import { useEffect, useState } from 'preact/hooks';
import { loadTexts } from '../../app/client/load-texts.ts';
import type { IslandDefinition } from '../../app/island.tsx';
import { localised } from '../../app/page.ts';
import { loadReference } from '../../app/published.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { type KeptRoute, readRoute } from './kept-route.ts';

const TEXTS = ['routes', 'professions', 'recognition', 'regulation', 'schemes'];

type Props = { language: Language; demo: boolean };
type Shown = { t: Translator; occupation: string; kept: KeptRoute; told: ExplainedRoute };

/** The route that was chosen, below the steps of the klantreis, with dates. Nothing where none was chosen. */
function KeptRouteSteps({ language, demo }: Props) {
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    // Without a connection to what it takes to tell it, the route is shown where it was chosen.
    load(language, demo).then(setShown, () => undefined);
  }, [language, demo]);
  if (!shown) return null;
  const { t, occupation, kept, told } = shown;
  const { target, on, dutch } = kept;
  return (
    <section aria-labelledby="kept-route">
      <Heading level={2} id="kept-route">
        {t('routes.kept.title', { occupation })}
      </Heading>
      <Paragraph>{t('routes.kept.lead', { date: formatDate(on, language) })}</Paragraph>
      <Paragraph quiet>{t('routes.kept.dutch', { level: dutch })}</Paragraph>
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

/** Its words and names are asked for only where there is a route: most people have none here. */
async function load(language: Language, demo: boolean): Promise<Shown | undefined> {
  const kept = await readRoute();
  if (!kept) return undefined;
  const [reference, texts] = await Promise.all([loadReference([language], demo), loadTexts(language, TEXTS)]);
  const t = translator(language, texts);
  const { target, on, route } = kept;
  const occupation = occupationName(reference, target, language) ?? target;
  return { t, occupation, kept, told: explainRoute(route, on, reference, t) };
}

/** A range, or only the soonest day where something before it has no known time. */
function startOf({ leg }: ExplainedLeg, { route }: ExplainedRoute, on: PlainDate, t: Translator): string {
  const { start } = leg;
  const from = formatDate(dayAfter(on, start.min), t.language);
  const isOpen = route.legs.some(
    (other) => other.id !== leg.id && route.unknown.includes(other.id) && other.start.min <= start.min,
  );
  if (start.max === undefined || isOpen) return t('routes.kept.dates', { from });
  const to = formatDate(dayAfter(on, start.max), t.language);
  return from === to ? t('routes.kept.day', { from }) : t('routes.kept.range', { from, to });
}

export const island: IslandDefinition<Props> = {
  texts: [],
  view: KeptRouteSteps,
};
