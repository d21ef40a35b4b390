// SPDX-License-Identifier: EUPL-1.2
import { buildLinkIndex, type Concept } from '@opstap/taxonomy/linking';
import type { CvKnowledge } from '../import-cv/knowledge.ts';
import { knownPlaces } from '../import-cv/places.ts';

const OCCUPATIONS: readonly (readonly [string, string, Concept['labels']])[] = [
  ['kok', '5120', { nl: ['Kok'], en: ['Cook'], uk: ['Кухар', 'Кухарка'], ru: ['Повар'] }],
  [
    'verpleegkundige',
    '2221',
    { nl: ['Verpleegkundige'], en: ['Nurse'], uk: ['Медична сестра'], ru: ['Медсестра'] },
  ],
  ['lasser', '7212', { nl: ['Lasser'], en: ['Welder'], uk: ['Зварник'], ru: ['Сварщик'] }],
  ['schoonmaker', '9112', { nl: ['Schoonmaker'], en: ['Cleaner'], uk: ['Прибиральниця'], ru: ['Уборщица'] }],
];

/** A list of four occupations, so that tests do not depend on the real one. */
export const smallKnowledge: CvKnowledge = {
  index: buildLinkIndex(
    OCCUPATIONS.map(([concept, isco, labels]): Concept => ({ concept, kind: 'occupation', isco, labels })),
  ),
  papers: [
    { id: 'rijbewijs_b', labels: ['Rijbewijs B (auto)', 'водійські права'] },
    { id: 'vca_basis', labels: ['VCA basis', 'VCA'] },
  ],
  languages: [
    { id: 'uk', labels: ['Oekraïens', 'Ukrainian', 'Українська', 'Украинский'] },
    { id: 'ru', labels: ['Russisch', 'Russian', 'Російська', 'Русский'] },
    { id: 'en', labels: ['Engels', 'English', 'Англійська', 'Английский'] },
    { id: 'nl', labels: ['Nederlands', 'Dutch', 'Нідерландська', 'Нидерландский'] },
  ],
  places: knownPlaces(['Utrecht', 'Den Haag']),
};
