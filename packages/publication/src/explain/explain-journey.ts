// SPDX-License-Identifier: EUPL-1.2

import type { Journey, StepStatus } from '@opstap/journeys';
import type { Language, PlainDate } from '@opstap/kernel';
import type { Facts } from '@opstap/rules';
import type { Publication } from '../publication.ts';
import { type Catalog, type Translator, translator } from '../translator.ts';
import { type ExplainedProfession, explainProfession } from './explain-profession.ts';
import { explainBriefly, explainStep } from './explain-step.ts';
import type { ExplainedStep } from './explained.ts';
import { formatAnswers } from './values.ts';

/** The order in which the groups are shown. */
export const SHOWN_STATUSES = [
  'now',
  'then',
  'later',
  'open',
  'done',
  'not_for_you',
] as const satisfies readonly StepStatus[];

const BRIEF: readonly StepStatus[] = ['open', 'done', 'not_for_you'];

/** A whole journey in words of one language; steps that are open, done or not for the person are explained briefly. */
export type ExplainedJourney = {
  language: Language;
  on: PlainDate;
  packHash: string;
  answers: readonly { fact: string; label: string; answer: string }[];
  profession?: ExplainedProfession;
  groups: readonly { status: StepStatus; title: string; steps: readonly ExplainedStep[] }[];
  nextQuestion?: { id: string; title: string };
};

/** Puts a journey into words. The translator must hold EXPLANATION_TEXTS. */
export function explainJourney(
  journey: Journey,
  facts: Facts,
  published: Pick<Publication, 'pack' | 'reference'>,
  t: Translator,
): ExplainedJourney {
  const next = journey.nextQuestion;
  const explaining = { facts, on: journey.on };
  const profession = explainProfession(facts['beroep'], published.reference, t);
  return {
    language: t.language,
    on: journey.on,
    packHash: journey.packHash,
    answers: formatAnswers(
      published.pack.questions.flatMap(({ facts: names }) => names),
      facts,
      published.pack,
      published.reference,
      t,
    ),
    ...(profession && { profession }),
    groups: SHOWN_STATUSES.map((status) => ({
      status,
      title: t(`journey.status.${status}`),
      steps: journey.steps
        .filter((item) => item.status === status)
        .map((item) =>
          (BRIEF.includes(status) ? explainBriefly : explainStep)(item, explaining, published, t),
        ),
    })),
    ...(next && { nextQuestion: { id: next.id, title: t(`questions.${next.id}.title`) } }),
  };
}

/** The same in a language of a publication that has all texts at hand (server, command line). */
export function explainJourneyIn(
  language: Language,
  journey: Journey,
  facts: Facts,
  publication: Publication,
): ExplainedJourney {
  return explainJourney(journey, facts, publication, translatorOf(publication.catalog(language), language));
}

const translators = new WeakMap<Catalog, Translator>();

/** One per catalog, so that what is kept with a translator is found again. */
function translatorOf(catalog: Catalog, language: Language): Translator {
  const made = translators.get(catalog) ?? translator(language, catalog);
  translators.set(catalog, made);
  return made;
}
