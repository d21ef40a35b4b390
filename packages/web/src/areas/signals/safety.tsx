// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { inquire } from '@opstap/rules';
import type { PageContext } from '../../app/page.ts';
import { Badge } from '../../ui/badge.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';

const QUESTIONS = [
  'melden_beeindigt_bescherming',
  'ontslag_beeindigt_bescherming',
  'boete_voor_werknemer',
  'benadeling_om_loon_vragen_verboden',
  'anoniem_melden_mogelijk',
  'anonieme_aangifte_mogelijk',
  'bedenktijd_mogelijk',
] as const;

/** The answers for somebody in the worst case; their texts say themselves for whom they hold. */
const WORST_CASE = { wordt_bedreigd: true, gedwongen_of_uitgebuit: true };

export type SafetyAnswer = {
  question: (typeof QUESTIONS)[number];
  text: string;
  verify: boolean;
  sources: readonly string[];
};

/** What the rules say today about reporting and the right to stay. What they do not know today is left out. */
export function safetyAnswers({ t, publication, today }: PageContext): SafetyAnswer[] {
  const { ask } = inquire(publication.pack, WORST_CASE, { on: today });
  return QUESTIONS.flatMap((question) => {
    const answer = ask(question);
    if (answer.kind !== 'known') return [];
    return {
      question,
      text: t(`rules.${question}.${answer.value === true ? 'yes' : 'no'}`),
      verify: answer.verify,
      sources: answer.reasons.flatMap(({ sources }) => sources),
    };
  });
}

export function Safety({ answers, t }: { answers: readonly SafetyAnswer[]; t: Translator }) {
  return (
    <section>
      <Heading level={2}>{t('signals.safety.title')}</Heading>
      {answers.map(({ question, text, verify }) => (
        <div key={question}>
          <Heading level={3}>{t(`outcomes.${question}.title`)}</Heading>
          <Paragraph>{text}</Paragraph>
          {question === 'bedenktijd_mogelijk' && <Paragraph>{t('signals.safety.reflection')}</Paragraph>}
          {verify && (
            <p class="o-badges">
              <Badge tone="uncertain" icon="question">
                {t('shell.source.verify')}
              </Badge>
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
