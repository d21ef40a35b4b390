// SPDX-License-Identifier: EUPL-1.2
import { AppError, type ErrorKind, type FieldFault } from '@opstap/kernel';

/** Every refusal and its kind. The sentences are in `content/<lang>/errors.json` under the code. */
export const ERROR_KINDS = {
  'malformed-json': 'invalid',
  'invalid-input': 'invalid',
  'wrong-content-type': 'invalid',
  'not-authenticated': 'unauthenticated',
  'hand-over-secret-missing': 'unauthenticated',
  'hand-over-secret-wrong': 'forbidden',
  'origin-not-allowed': 'forbidden',
  'no-such-address': 'not-found',
  'hand-over-not-found': 'not-found',
  'profession-not-found': 'not-found',
  'hand-over-changed': 'conflict',
  'data-folder-locked': 'conflict',
  'database-not-empty': 'conflict',
  'restore-needs-stopped-server': 'conflict',
  'address-in-use': 'conflict',
  'hand-over-deleted': 'gone',
  'hand-over-expired': 'gone',
  'body-too-large': 'too-large',
  'too-many-requests': 'too-many',
  'storage-full': 'unavailable',
  'storage-unavailable': 'unavailable',
  'database-newer': 'unavailable',
  'document-unavailable': 'unavailable',
  'backup-damaged': 'invalid',
  'backup-newer': 'invalid',
  'facts-missing': 'invalid',
  'file-unreadable': 'invalid',
  'outcome-unknown': 'invalid',
  'outcome-not-yesno': 'invalid',
  'lines-wrong': 'invalid',
  'law-unreadable': 'invalid',
  'taxonomy-files-missing': 'invalid',
  'taxonomy-header-wrong': 'invalid',
  'taxonomy-form-unknown': 'invalid',
  'taxonomy-syntax': 'invalid',
  'taxonomy-release-missing': 'invalid',
  'taxonomy-other-version': 'conflict',
  'rows-wrong': 'invalid',
  'provision-form-unknown': 'invalid',
  'provision-columns-wrong': 'invalid',
  'provision-source-wrong': 'invalid',
  'provision-source-unknown': 'not-found',
  'matching-not-ready': 'unavailable',
  'vacancy-not-found': 'not-found',
  'vacancy-closed': 'gone',
  'vacancy-import-running': 'conflict',
  'vacancy-import-lost': 'conflict',
  'vacancy-source-new': 'invalid',
  'vacancy-format-unknown': 'invalid',
  'vacancy-mapping-wrong': 'invalid',
} as const satisfies Record<string, ErrorKind>;

export type ErrorCode = keyof typeof ERROR_KINDS;

/** What every route with a body can answer. */
export const INPUT_ERRORS = [
  'malformed-json',
  'wrong-content-type',
  'invalid-input',
  'body-too-large',
] as const satisfies readonly ErrorCode[];
/** What every route that stores or reads can answer. */
export const STORAGE_ERRORS = ['storage-full', 'storage-unavailable'] as const satisfies readonly ErrorCode[];

/** Codes that any route may answer with, so no route lists them. */
export const COMMON_ERRORS = [
  'not-authenticated',
  'origin-not-allowed',
  'too-many-requests',
] as const satisfies ErrorCode[];

/** What can be wrong with one field; the sentences stand beside those of the refusals. The `fact-` ones are the rule engine's. */
export const FAULT_CODES = [
  'field-required',
  'field-unknown',
  'field-type',
  'field-format',
  'field-value',
  'field-range',
  'field-too-long',
  'field-too-short',
  'field-date',
  'field-invalid',
  'id-unknown',
  'fact-unknown',
  'fact-type',
  'fact-value',
  'fact-range',
  'fact-date',
  'fact-municipality',
  'columns-missing',
  'row-fields',
  'row-quotes',
  'row-uri',
  'row-isco',
  'row-label-missing',
  'row-encoding',
  'row-concept-unknown',
  'row-syntax',
  'row-json',
  'row-code-twice',
  'row-not-json',
  'row-no-vacancy',
  'row-twice',
  'row-abroad',
  'row-place-missing',
  'row-place-unknown',
  'row-competence-unknown',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** Makes the refusal of a code, so that a code and its kind cannot disagree. */
export function refusal(
  code: ErrorCode,
  data: Record<string, string | number> = {},
  faults: readonly FieldFault[] = [],
): AppError {
  return new AppError(ERROR_KINDS[code], code, data, faults);
}
