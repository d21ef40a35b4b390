// SPDX-License-Identifier: EUPL-1.2
import { HIRING_TEXTS } from '@opstap/publication';

/** What the form is put with. */
export const FORM_TEXTS = ['hire', 'hiring', 'flow', 'asks-werkgever_in_orde'] as const;

/** What the plan is put into words with. */
export const HIRE_TEXTS = [...HIRING_TEXTS, 'shell', 'flow', 'result', 'answer', 'next'] as const;
