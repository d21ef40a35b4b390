// SPDX-License-Identifier: EUPL-1.2
import { translator } from '@opstap/publication';
import { next as nextQuestions, shownFacts } from '@opstap/rules';
import { Command } from 'commander';
import { wrap } from '../../terminal.ts';
import { readSituation, requireOutcome, type SituationOptions, withSituation } from './situation.ts';

export const next = withSituation(new Command('next'))
  .description('the questions that can still change these outcomes, the best one first')
  .argument('<outcomes...>', 'names of outcomes, or of an inquiry')
  .action(async (names: string[], options: SituationOptions) => {
    const { publication, facts, asOf, language } = await readSituation(options);
    const { pack } = publication;
    const outcomes = names.flatMap((name) => pack.inquiries[name] ?? [name]);
    for (const outcome of outcomes) requireOutcome(publication, outcome);
    const t = translator(language, publication.catalog(language));
    const questions = nextQuestions(pack, outcomes, facts, asOf).map((question) => ({
      question: question.id,
      title: t(`questions.${question.id}.title`),
      ease: question.ease,
      delicacy: question.delicacy,
      facts: shownFacts(pack, question, facts, asOf),
    }));
    if (options.json)
      console.log(JSON.stringify({ outcomes, questions, ...asOf, packHash: pack.hash }, null, 2));
    else
      for (const { question, title, facts } of questions)
        console.log(wrap(`${title} [${question}: ${facts.join(', ')}]`, '', '? '));
  });
