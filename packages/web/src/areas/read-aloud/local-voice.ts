// SPDX-License-Identifier: EUPL-1.2

/** How long a browser may take to say which voices it has, in milliseconds. */
const PATIENCE = 2000;

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** A voice of the device itself that speaks the language. One that sends the text to a company is never taken. */
export function localVoice<T extends Voice>(voices: readonly T[], language: string): T | undefined {
  const spoken = (voice: Voice) => voice.lang.toLowerCase().split(/[-_]/)[0];
  return voices.find((voice) => voice.localService === true && spoken(voice) === language);
}

/** The voices of the browser: some give them at once, others a moment later. */
export async function listVoices(speech: SpeechSynthesis): Promise<readonly SpeechSynthesisVoice[]> {
  const now = speech.getVoices();
  if (now.length > 0) return now;
  await new Promise<void>((resolve) => {
    speech.addEventListener('voiceschanged', () => resolve(), { once: true });
    setTimeout(resolve, PATIENCE);
  });
  return speech.getVoices();
}
