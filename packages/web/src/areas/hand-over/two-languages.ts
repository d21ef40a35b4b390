// SPDX-License-Identifier: EUPL-1.2
import { completeFacts, journeyFor } from '@opstap/journeys';
import type { Language, PlainDate } from '@opstap/kernel';
import {
  EXPLANATION_TEXTS,
  type ExplainedJourney,
  type ExplainedStep,
  explainJourney,
  formatAnswer,
  type Translator,
  translator,
} from '@opstap/publication';
import { checkFacts } from '@opstap/rules';
import { loadTexts } from '../../app/client/load-texts.ts';
import { type DeviceJourney, skippedQuestions, tickedSteps } from '../../app/device-journey.ts';
import { factsKnown, knownFacts } from '../../app/known-facts.ts';
import type { Published } from '../../app/published.ts';
import type { Sides } from '../../ui/pair.tsx';

const TEXTS = [...EXPLANATION_TEXTS, 'document', 'result', 'adviser', 'agreed'];

export type Row<T> = { id: string; sides: Sides<T> };

/** The texts of a person's journey in one language. Only the adviser's page needs them in two. */
export async function loadTranslator(language: Language): Promise<Translator> {
  return translator(language, await loadTexts(language, TEXTS));
}

export type SideBySide = {
  groups: readonly {
    status: ExplainedJourney['groups'][number]['status'];
    titles: Sides<string>;
    steps: readonly Row<ExplainedStep>[];
  }[];
  answers: readonly (Row<{ label: string; answer: string }> & { two: Sides<string> })[];
};

/** A journey explained in several languages at once, row by row. `journey` came through a link, so its facts are checked. */
export function explainSideBySide(
  journey: DeviceJourney,
  published: Published,
  today: PlainDate,
  translators: readonly Translator[],
): SideBySide {
  const { pack, reference } = published;
  const known = knownFacts(journey, journey.profile, (fact) => pack.facts[fact]?.question);
  const facts = completeFacts(checkFacts(pack, factsKnown(known)).facts, reference.occupations);
  const options = { on: today, done: tickedSteps(journey), asked: skippedQuestions(journey) };
  const made = journeyFor(pack, facts, options);
  const versions = translators.map((t) => ({ t, explained: explainJourney(made, facts, published, t) }));
  const sides = <T>(pick: (explained: ExplainedJourney, t: Translator) => T | undefined): Sides<T> =>
    versions.flatMap(({ t, explained }) => {
      const value = pick(explained, t);
      return value === undefined ? [] : [{ language: t.language, t, value }];
    });
  const [first] = versions;
  return {
    groups: (first?.explained.groups ?? []).map(({ status, steps }, index) => ({
      status,
      titles: sides((explained) => explained.groups[index]?.title),
      steps: steps.map(({ id }, row) => ({
        id,
        sides: sides((explained) => explained.groups[index]?.steps[row]),
      })),
    })),
    answers: (first?.explained.answers ?? []).map(({ fact }, row) => ({
      id: fact,
      sides: sides((explained) => explained.answers[row]),
      two: sides((explained, t) => twoAnswers(fact, explained.answers[row]?.answer, t)),
    })),
  };

  /** Says that an earlier, different answer lost; undefined when there was none. */
  function twoAnswers(fact: string, later: string | undefined, t: Translator): string | undefined {
    const lost = journey.replaced.findLast((one) => one.fact === fact && one.value !== facts[fact]);
    const isKnown = lost && checkFacts(pack, { [fact]: lost.value }).faults.length === 0;
    if (!isKnown || later === undefined) return undefined;
    return t('adviser.answers.two', { earlier: formatAnswer(fact, lost.value, pack, reference, t), later });
  }
}
