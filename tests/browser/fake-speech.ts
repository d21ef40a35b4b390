// SPDX-License-Identifier: EUPL-1.2

declare global {
  /** What the device was told to say, with the voice, and when it was told to be silent. */
  var speechLog: string[];
  /** The sentence that is said comes to its end; false when none is said. */
  var endSentence: () => boolean;
}

/** A device that can speak: with voices of its own, and one for every language that would send the text away. Runs in the page. */
export function fakeSpeech(language: string): void {
  const local = { nl: 'nl-NL', en: 'en-GB', uk: 'uk-UA', ru: 'ru-RU' };
  const tags = Object.entries(local)
    .filter(([name]) => name === language || name === 'nl')
    .map(([, tag]) => tag);
  const voices = [
    ...Object.values(local).map((lang) => ({ lang, localService: false })),
    ...tags.map((lang) => ({ lang, localService: true })),
  ];
  type Spoken = EventTarget & { text: string; voice?: { lang: string; localService: boolean } };
  let current: Spoken | undefined;
  globalThis.speechLog = [];
  globalThis.endSentence = () => {
    const ended = current;
    current = undefined;
    ended?.dispatchEvent(new Event('end'));
    return ended !== undefined;
  };
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak(spoken: Spoken) {
      current = spoken;
      const { lang, localService } = spoken.voice ?? { lang: 'none', localService: false };
      globalThis.speechLog.push(`${lang}${localService ? '' : ' (sent away)'}: ${spoken.text}`);
    },
    cancel() {
      const silenced = current;
      current = undefined;
      globalThis.speechLog.push('cancel');
      silenced?.dispatchEvent(new Event('error'));
    },
  });
  class Utterance extends EventTarget {
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  Object.defineProperty(globalThis, 'speechSynthesis', { value: speech, configurable: true });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
}
