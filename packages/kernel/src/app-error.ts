// SPDX-License-Identifier: EUPL-1.2

/** The closed list of refusals and the HTTP status each is mapped to, once, by the server. */
export const ERROR_STATUS = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
} as const;

export type ErrorKind = keyof typeof ERROR_STATUS;

/** One fault in the input: where it is (a dotted path or a field name) and which text explains it. */
export type FieldFault = { field: string; code: string; data?: Record<string, string | number> };

/**
 * A refusal that a person must be able to understand. The sentence is not here: it is in
 * `content/<lang>/errors.json` under `code`, with `data` as its arguments.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly kind: ErrorKind;
  readonly code: string;
  readonly data: Record<string, string | number>;
  readonly faults: readonly FieldFault[];

  constructor(
    kind: ErrorKind,
    code: string,
    data: Record<string, string | number> = {},
    faults: readonly FieldFault[] = [],
  ) {
    super(code);
    this.kind = kind;
    this.code = code;
    this.data = data;
    this.faults = faults;
  }
}
