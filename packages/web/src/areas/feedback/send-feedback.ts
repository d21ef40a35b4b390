// SPDX-License-Identifier: EUPL-1.2
import type { FeedbackRequest } from '@opstap/contract';

/** In the order of the buttons. Only the contract's types come along, so that its checks do not weigh on every page. */
export const FEEDBACK_KINDS = [
  'missing',
  'wrong',
  'unclear',
  'thanks',
] as const satisfies FeedbackRequest['kind'][];
export type FeedbackKind = FeedbackRequest['kind'];

/** Sends it, and says what became of it. Never throws: the form keeps the text and shows the outcome. */
export async function sendFeedback(message: FeedbackRequest): Promise<'sent' | 'failed' | 'offline'> {
  try {
    const response = await fetch('/v1/feedback', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(15_000),
    });
    return response.ok ? 'sent' : 'failed';
  } catch {
    return navigator.onLine ? 'failed' : 'offline';
  }
}
