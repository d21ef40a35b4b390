// SPDX-License-Identifier: EUPL-1.2
import { type AnswerOf, type Routes, refusal } from '@opstap/contract';
import { LANGUAGES, type Language, todayInAmsterdam } from '@opstap/kernel';
import { explainRecognition, translator } from '@opstap/publication';
import { ask } from '@opstap/rules';
import { recognitionRoute } from '@opstap/taxonomy';
import type { Ctx } from '../../context.ts';

const MEANWHILE = 'tussenwerk_mogelijk';

/** One profession in data and words of one language. @throws AppError `profession-not-found`. */
export function getProfession(
  { publication, now }: Pick<Ctx, 'publication' | 'now'>,
  id: string,
  { language = LANGUAGES[0] }: { language?: Language | undefined },
): AnswerOf<Routes['getProfession']> {
  const { pack, reference } = publication;
  const on = todayInAmsterdam(now());
  const t = translator(language, publication.catalog(language));
  const words = explainRecognition(id, on, publication, t);
  const route = recognitionRoute(reference, id);
  if (!words || !route) throw refusal('profession-not-found', { id });
  const { profession } = route;
  const inWords = new Map(words.steps.map((step) => [step.id, step]));
  const { form, conditions, employerConditions, functions } = words.meanwhile;
  const facts = { beroep: words.id, beroep_regulering: words.regulation, beroep_tussenwerk: form };
  const named = [...new Set([...profession.sources, ...route.steps.flatMap(({ sources }) => sources ?? [])])];
  const answer = {
    id: words.id,
    title: words.title,
    sector: words.sector,
    regulation: words.regulation,
    confidence: words.confidence,
    verdict: words.verdict,
    ...(words.authority && { authority: words.authority }),
    url: words.url,
    checkedOn: words.checkedOn,
    ...(words.check && { check: words.check }),
    language: {
      text: words.language.text,
      ...(words.language.level && { level: words.language.level }),
      ...(profession.language.basis && { basis: profession.language.basis }),
    },
    duration: words.duration,
    cost: words.cost,
    steps: route.steps.map(({ id: step, kind, by, months, since, queue, costs, dutch, ...more }) => ({
      id: step,
      kind,
      by,
      title: inWords.get(step)?.title ?? step,
      text: inWords.get(step)?.text ?? '',
      ...(months && { months }),
      ...(since && { since }),
      ...(queue && { queue }),
      ...(costs && { costs }),
      ...(dutch && { dutch }),
      optional: more.optional === true,
      derived: more.derived === true,
      confidence: more.confidence,
      sources: more.sources ?? profession.sources,
    })),
    months: route.months,
    unknownTime: route.unknown,
    papers: words.papers.map(({ id: paper, name }) => ({ id: paper, name })),
    meanwhile: {
      form,
      // The law of a test may be another.
      ...(Object.hasOwn(pack.rules, MEANWHILE) && { allowed: ask(pack, MEANWHILE, facts, { on }) }),
      conditions,
      employer: employerConditions,
      functions,
    },
    sources: Object.fromEntries(
      named.flatMap((source) => (pack.sources[source] ? [[source, pack.sources[source]]] : [])),
    ),
  };
  // The contract's arrays are mutable and its dates plain texts: the same JSON.
  return answer as unknown as AnswerOf<Routes['getProfession']>;
}
