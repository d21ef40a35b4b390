// SPDX-License-Identifier: EUPL-1.2
import type { AnswerOf, InputOf, Routes } from '@opstap/contract';
import type { FieldFault } from '@opstap/kernel';
import type { Answer } from '../../area.ts';
import type { Ctx } from '../../context.ts';
import { newUuid } from '../../ids.ts';
import { insertEntry } from './feedback-store.ts';

export async function giveFeedback(
  ctx: Ctx,
  { body }: InputOf<Routes['giveFeedback']>,
): Promise<Answer<AnswerOf<Routes['giveFeedback']>>> {
  const id = newUuid(ctx);
  await insertEntry(ctx.db, {
    id,
    about_type: body.about.type,
    about_id: body.about.id,
    kind: body.kind,
    language: body.language,
    note: body.note || null,
    created_at: new Date(ctx.now()),
  });
  return { body: { id } };
}

/** A step, question or answer that does not exist cannot be spoken about; pages are the web's business. */
export function feedbackFaults({ pack }: Ctx['publication'], body: unknown): FieldFault[] {
  if (typeof body !== 'object' || body === null || !('about' in body)) return [];
  const { about } = body;
  if (typeof about !== 'object' || about === null || !('type' in about) || !('id' in about)) return [];
  const { type, id } = about;
  if (typeof id !== 'string') return [];
  const exists =
    (type === 'step' && pack.steps.some((step) => step.id === id)) ||
    (type === 'question' && pack.questions.some((question) => question.id === id)) ||
    (type === 'answer' && [pack.rules, pack.inquiries].some((answers) => Object.hasOwn(answers, id))) ||
    !['step', 'question', 'answer'].includes(String(type));
  return exists ? [] : [{ field: 'about.id', code: 'id-unknown' }];
}
