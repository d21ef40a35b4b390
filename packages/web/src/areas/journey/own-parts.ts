// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { formatDate, translator } from '@opstap/publication';
import { loadTexts } from '../../app/client/load-texts.ts';
import { type DeviceJourney, notesOf } from '../../app/device-journey.ts';
import { agreedLines } from '../agreed/agreed-steps.ts';
import { routeLines } from '../routes/told-route.ts';

type OwnPart = { language: Language; title: string; lines: string[] }[];

/** What stands in a document beside the steps, in each of its languages: what was agreed, and the route that was chosen. */
export async function ownParts(
  journey: DeviceJourney,
  languages: readonly Language[],
  demo: boolean,
): Promise<OwnPart[]> {
  const [agreed, route] = await Promise.all([agreedPart(journey, languages), routeLines(languages, demo)]);
  return [agreed, route].filter((part) => part.length > 0);
}

async function agreedPart(journey: DeviceJourney, languages: readonly Language[]): Promise<OwnPart> {
  if (notesOf(journey).length === 0) return [];
  return Promise.all(
    languages.map(async (language) => {
      const t = translator(language, await loadTexts(language, ['agreed', 'steps']));
      const lines = agreedLines(journey, t).map(({ text, who, due, isDone }) =>
        [
          text,
          who && t(`agreed.who.${who}`),
          due && t('agreed.due', { date: formatDate(due, language) }),
          isDone && t('agreed.done'),
        ]
          .filter(Boolean)
          .join(' · '),
      );
      return { language, title: t('agreed.title'), lines };
    }),
  );
}
