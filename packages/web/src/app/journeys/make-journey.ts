// SPDX-License-Identifier: EUPL-1.2
import type { JourneyOptions } from '@opstap/journeys';
import type { Facts } from '@opstap/rules';
import { besidePage, type Worked } from '../beside-page.ts';
import type { FromJourneys, SentJourney, ToJourneys } from './question.ts';

const waiting = new Map<number, { resolve(made: SentJourney): void; reject(error: Error): void }>();
let worker: Worked<ToJourneys> | undefined;
let last = 0;

/** Starts loading the law, so that the first answers find it ready. */
export function prepareJourneys(): void {
  worker ??= besidePage<ToJourneys, FromJourneys>('journey', told, async () => {
    const { answering } = await import('./answering.ts');
    return answering(told);
  });
}

/** The journey of these answers, made beside the page. @throws Error when the law could not be loaded. */
export function makeJourney(facts: Facts, options: JourneyOptions): Promise<SentJourney> {
  prepareJourneys();
  last += 1;
  const id = last;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker?.send({ id, facts, options });
  });
}

function told(answer: FromJourneys): void {
  const asked = waiting.get(answer.id);
  waiting.delete(answer.id);
  if ('made' in answer) asked?.resolve(answer.made);
  else asked?.reject(new Error('the law could not be loaded'));
}
