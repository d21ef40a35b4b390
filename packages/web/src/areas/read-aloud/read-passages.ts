// SPDX-License-Identifier: EUPL-1.2
import { localVoice } from './local-voice.ts';
import type { Passage } from './passages.ts';

/** One reading of a page. `pause` keeps the place: what was being read is read again from its beginning. */
export type Reading = { pause(): void; resume(): void; stop(): void };

type Events = { onEnd(): void };

const MARK = 'o-being-read';

/**
 * Reads passages one after the other and marks the one that is read. Passages in a language for which the device has no voice are
 * left out. Pausing ends the sentence and starts it again: on many phones the browser's own pause cannot be taken up.
 */
export function readPassages(
  speech: SpeechSynthesis,
  voices: readonly SpeechSynthesisVoice[],
  passages: readonly Passage[],
  { onEnd }: Events,
): Reading {
  const spoken = passages.flatMap((passage) => {
    const voice = localVoice(voices, passage.language);
    return voice ? [{ ...passage, voice }] : [];
  });
  let at = 0;
  /** Each utterance has a number; one that was called off has nothing more to say. */
  let turn = 0;
  /** A browser that loses sight of an utterance may never say that it has ended. */
  const saying = new Set<SpeechSynthesisUtterance>();

  const unmark = () => spoken[at]?.element.classList.remove(MARK);
  const callOff = () => {
    turn += 1;
    unmark();
    speech.cancel();
  };
  const say = () => {
    const passage = spoken[at];
    if (!passage) return onEnd();
    turn += 1;
    const own = turn;
    const utterance = new SpeechSynthesisUtterance(passage.text);
    utterance.voice = passage.voice;
    utterance.lang = passage.voice.lang;
    const next = () => {
      saying.delete(utterance);
      if (own !== turn) return;
      unmark();
      at += 1;
      say();
    };
    utterance.addEventListener('end', next);
    utterance.addEventListener('error', next);
    saying.add(utterance);
    passage.element.classList.add(MARK);
    passage.element.scrollIntoView({ block: 'nearest' });
    speech.speak(utterance);
  };

  // A page that was left in the middle of a sentence may still be speaking.
  speech.cancel();
  say();
  return { pause: callOff, resume: say, stop: callOff };
}
