// SPDX-License-Identifier: EUPL-1.2
import type { Problem } from '@opstap/contract';
import { type AppError, ERROR_STATUS, type ErrorKind, type Language } from '@opstap/kernel';
import { type Publication, translator } from '@opstap/publication';

type Asked = { language: Language; requestId: string; publication: Publication };

/** A refusal in words of one language. */
export function problemOf(error: AppError, asked: Asked): Problem {
  const say = sayIn(asked);
  const problem = {
    type: `urn:opstap:error:${error.code}`,
    title: say(`kinds.${error.kind}`),
    status: ERROR_STATUS[error.kind],
    detail: say(error.code, error.data),
    code: error.code,
    instance: `urn:uuid:${asked.requestId}`,
  };
  if (error.faults.length === 0) return problem;
  const errors = error.faults.map(({ field, code, data }) => ({
    field,
    code,
    detail: say(code, { field, ...data }),
  }));
  return { ...problem, errors };
}

/** A fault of ours: nothing but the number under which it was logged. */
export function faultProblem(asked: Asked): Problem {
  const say = sayIn(asked);
  return {
    type: 'urn:opstap:error:fault',
    title: say('kinds.fault'),
    status: 500,
    detail: say('fault', { id: asked.requestId }),
    code: 'fault',
    instance: `urn:uuid:${asked.requestId}`,
  };
}

/** A text that is missing must never hide the error itself: its code is shown then. */
function sayIn({ language, publication }: Asked) {
  const t = translator(language, publication.catalog(language));
  return (name: string | `kinds.${ErrorKind}`, data: Record<string, string | number> = {}): string =>
    t.has(`errors.${name}`) ? t(`errors.${name}`, data) : name;
}
