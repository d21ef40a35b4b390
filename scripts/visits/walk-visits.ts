// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { translator } from '@opstap/publication';
import { loadPublication } from '@opstap/publication/node';
import type { Browser } from 'playwright-core';
import type { Visit } from './five-visits.ts';
import { type Recorded, recordVisit } from './recorder.ts';

const PHONE = { width: 360, height: 740 };

type Setting = { browser: Browser; url: string; language: Language; pictures?: string };

/** One person with an empty telephone, from the home page to what they came for. */
export async function walkVisit(
  visit: Visit,
  { browser, url, language, pictures }: Setting,
): Promise<Recorded> {
  const publication = await loadPublication();
  const t = translator(language, publication.catalog(language));
  const context = await browser.newContext({
    viewport: PHONE,
    locale: language,
    serviceWorkers: 'block',
    acceptDownloads: true,
    // A picture of a page that fades into the next shows neither.
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  try {
    const page = await context.newPage();
    const person = recordVisit({ visit: visit.id, page, t, pictures });
    await page.goto(`${url}/${language}`);
    await visit.walk(person);
    return person.recorded();
  } finally {
    await context.close();
  }
}
