// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { Pair } from '../../ui/pair.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import type { SideBySide } from './two-languages.ts';

/** The person's answers, in both languages. Where two were given, both are shown. */
export function AdviserAnswers({ answers, t }: { answers: SideBySide['answers']; t: Translator }) {
  return (
    <section aria-labelledby="adviser-answers">
      <Heading level={2} id="adviser-answers">
        {t('adviser.answers.title')}
      </Heading>
      {answers.length === 0 && <Paragraph>{t('adviser.answers.none')}</Paragraph>}
      <ul class="o-pairs">
        {answers.map(({ id, sides, two }) => (
          <li key={id}>
            <Pair sides={sides}>
              {({ label, answer }) => (
                <p class="o-pair__answer">
                  <span class="o-quiet">{label}</span> <strong>{answer}</strong>
                </p>
              )}
            </Pair>
            {two.length > 0 && <Pair sides={two}>{(text) => <p class="o-pair__two">{text}</p>}</Pair>}
          </li>
        ))}
      </ul>
    </section>
  );
}
