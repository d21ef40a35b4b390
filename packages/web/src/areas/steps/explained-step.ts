// SPDX-License-Identifier: EUPL-1.2
import { type JourneyStep, journeyFor } from '@opstap/journeys';
import { type ExplainedStep, explainStep } from '@opstap/publication';
import { ask, type Step } from '@opstap/rules';
import type { PageContext } from '../../app/page.ts';

/** The steps that can be shown. One whose texts are still being written in this language is left out: half a step misleads. */
export function listSteps({ publication, t }: Pick<PageContext, 'publication' | 't'>): Step[] {
  return publication.pack.steps.filter(
    ({ id }) => t.has(`steps.${id}.title`) && t.has(`steps.${id}.summary`),
  );
}

/** A step as it is for everybody: explained without any fact about a person. Undefined when there is no such step. */
export function findStep(
  context: PageContext,
  id: string,
): { item: JourneyStep; explained: ExplainedStep } | undefined {
  const { publication, today, t } = context;
  if (!listSteps(context).some((step) => step.id === id)) return undefined;
  const item = journeyFor(publication.pack, {}, { on: today, done: [] }).steps.find(
    ({ step }) => step.id === id,
  );
  return item && { item, explained: explainStep(item, { facts: {}, on: today }, publication, t) };
}

/** The facts of a person on which a step's last day depends, by name; undefined when the step has none. */
export function deadlineFacts(
  { deadline }: Step,
  { publication, today }: PageContext,
): readonly string[] | undefined {
  if (!deadline) return undefined;
  const outcome = ask(publication.pack, deadline, {}, { on: today });
  return outcome.kind === 'unknown' ? outcome.missing : [];
}
