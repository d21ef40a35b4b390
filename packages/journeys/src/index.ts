// SPDX-License-Identifier: EUPL-1.2

export { benchJourney, type JourneyBench } from './bench-journey.ts';
export { type CalendarEvent, calendarFile } from './calendar-file.ts';
export { completeFacts, type OccupationTraits } from './complete-facts.ts';
export {
  factsOfRole,
  HIRING_FACTS,
  HIRING_ROLES,
  type HiringRole,
  hiringFactsFor,
  roleOf,
} from './hiring-facts.ts';
export type { HiringSectionId } from './hiring-items.ts';
export {
  type HiringDate,
  type HiringItem,
  type HiringPlan,
  type HiringState,
  hiringPlan,
} from './hiring-plan.ts';
export { type Interview, simulateInterview } from './interview.ts';
export type { Journey, JourneyStep, StepStatus } from './journey.ts';
export { type JourneyOptions, journeyFor } from './journey-for.ts';
export { type SyntheticPerson, syntheticPersons } from './synthetic-persons.ts';
export { type StatusChange, whatIf } from './what-if.ts';
