// SPDX-License-Identifier: EUPL-1.2
import type { Facts, Pack } from '@opstap/rules';
import type { StepStatus } from './journey.ts';
import { type JourneyOptions, journeyFor } from './journey-for.ts';

/** A step that stands elsewhere once the facts have changed. */
export type StatusChange = { step: string; from: StepStatus; to: StepStatus };

/** What changes in the journey when some facts change, in the order of the new journey. `changed` has passed `completeFacts`. */
export function whatIf(pack: Pack, facts: Facts, changed: Facts, options: JourneyOptions): StatusChange[] {
  const before = new Map(journeyFor(pack, facts, options).steps.map(({ step, status }) => [step.id, status]));
  return journeyFor(pack, { ...facts, ...changed }, options).steps.flatMap(({ step, status }) => {
    const from = before.get(step.id);
    return from === undefined || from === status ? [] : [{ step: step.id, from, to: status }];
  });
}
