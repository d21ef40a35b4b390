// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useEffect, useState } from 'preact/hooks';
import type { IslandDefinition } from '../../app/island.tsx';
import { Button } from '../../ui/button.tsx';

type Props = { word: string };

export const island: IslandDefinition<Props> = { texts: ['glossary'], view: TermTools };

/** Puts the word on paper; and says it, where the device itself has a Dutch voice: nothing is sent to be spoken. */
function TermTools({ word, t }: Props & { t: Translator }) {
  const voice = useLocalDutchVoice();
  const speak = () => {
    if (!voice) return;
    const utterance = new SpeechSynthesisUtterance(word);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.85;
    speechSynthesis.cancel();
    speechSynthesis.speak(utterance);
  };
  return (
    <p class="o-actions needs-js">
      <Button icon="paper" onClick={() => window.print()}>
        {t('glossary.one.print')}
      </Button>
      {voice && (
        <Button icon="speech" onClick={speak}>
          {t('glossary.one.listen')}
        </Button>
      )}
    </p>
  );
}

/** Voices come some time after the page; undefined as long as there is none. */
function useLocalDutchVoice(): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    const look = () =>
      setVoice(
        speechSynthesis.getVoices().find(({ lang, localService }) => localService && /^nl\b/i.test(lang)),
      );
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, []);
  return voice;
}
