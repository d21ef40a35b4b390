// SPDX-License-Identifier: EUPL-1.2
import { plainDate } from '@opstap/kernel';
import { explainJourneyIn } from '@opstap/publication';
import { loadPublication } from '@opstap/publication/node';
import { expect, it } from 'vitest';
import { decideJourney } from '../areas/journeys/create-journey.ts';
import { journeyDocument } from './journey-document.ts';

it('parts of one’s own stand before the steps, each in the language of its side', async () => {
  const publication = await loadPublication();
  const decided = decideJourney(publication, { facts: {}, on: plainDate('2026-11-30'), done: [] });
  const explained = (['uk', 'nl'] as const).map((language) =>
    explainJourneyIn(language, decided.journey, decided.facts, publication),
  );
  const agreed = [
    { language: 'nl' as const, title: 'Afspraken', lines: ['Bel de school'] },
    { language: 'uk' as const, title: 'Домовленості', lines: ['Bel de school'] },
  ];
  const { preamble } = journeyDocument(explained, publication, { own: [agreed, agreed.slice(0, 1)] });
  expect(preamble.map((blocks) => blocks.slice(-2))).toEqual([
    [
      { kind: 'list', label: 'Домовленості', items: ['Bel de school'] },
      { kind: 'list', label: 'Afspraken', items: ['Bel de school'] },
    ],
    [
      { kind: 'list', label: 'Afspraken', items: ['Bel de school'] },
      { kind: 'list', label: 'Afspraken', items: ['Bel de school'] },
    ],
  ]);
});
