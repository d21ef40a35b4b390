// SPDX-License-Identifier: EUPL-1.2
export {
  ACCESS,
  type Access,
  type AnswerOf,
  type ApiRoute,
  type InputOf,
  type LoadClass,
  methodOf,
  pathOf,
  type RequestOf,
} from './api-route.ts';
export {
  COMMON_ERRORS,
  ERROR_KINDS,
  type ErrorCode,
  FAULT_CODES,
  type FaultCode,
  refusal,
} from './error-codes.ts';
export { OPERATIONS, type OperationId } from './operations.ts';
export { type Routes, routes } from './routes.ts';
export { type CourseList, type CourseQuery, courseQuerySchema } from './schemas/courses.ts';
export {
  FEEDBACK_KINDS,
  FEEDBACK_SUBJECTS,
  type FeedbackRequest,
  feedbackRequestSchema,
  NOTE_LIMIT,
} from './schemas/feedback.ts';
export { CIPHERTEXT_LIMIT } from './schemas/hand-overs.ts';
export type { HiringDocumentRequest } from './schemas/hiring.ts';
export {
  type JourneyDocumentRequest,
  type JourneyRequest,
  journeySchema,
} from './schemas/journeys.ts';
export { type MatchList, type MatchRequest, matchRequestSchema } from './schemas/matches.ts';
export { type Problem, problemSchema } from './schemas/problem.ts';
export { professionListSchema, professionSchema } from './schemas/professions.ts';
export type { ProfileDocumentRequest } from './schemas/profile.ts';
