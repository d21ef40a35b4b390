// SPDX-License-Identifier: EUPL-1.2
import type { LegMeanwhile } from '@opstap/journeys/routes';
import type { PlainDate } from '@opstap/kernel';
import { inquire, type Outcome, type Pack } from '@opstap/rules';
import { findProfession, occupationName, type Reference } from '@opstap/taxonomy';
import type { Translator } from '../translator.ts';

/** What one may do while a step of a route goes on, in words: for whoever goes the route, and for their employer. */
export type ExplainedMeanwhile = {
  /** What the rules answer, and under which conditions. */
  worker: readonly string[];
  /** Work that is open with the Dutch of that moment; `dutch` says which. */
  work: readonly { id: string; title: string }[];
  dutch: string;
  employer: readonly string[];
};

type Published = { pack: Pack; reference: Pick<Reference, 'names' | 'occupations' | 'professions'> };

/** `pack` holds the rules of `intussen_werken`. Needs the texts `routes`, `regulation`, `recognition` and `professions`. */
export function explainMeanwhile(
  { profession: id, learning, dutch, work }: LegMeanwhile,
  on: PlainDate,
  { pack, reference }: Published,
  t: Translator,
): ExplainedMeanwhile {
  const named = (occupation: string) => occupationName(reference, occupation, t.language) ?? occupation;
  const profession = id === undefined ? undefined : findProfession(reference, id);
  const told = {
    work: work.map((occupation) => ({ id: occupation, title: named(occupation) })),
    dutch: t('routes.meanwhile.dutch', { level: dutch === 'A0' ? t('routes.level_none') : dutch }),
  };
  if (!profession) return { worker: [], employer: [], ...told };
  const form = reference.occupations.find((own) => own.id === profession.id)?.meanwhile ?? 'niet_op_lijst';
  const facts = {
    beroep: profession.id,
    beroep_regulering: profession.regulation,
    beroep_tussenwerk: form,
    volgt_opleiding_voor_beroep: learning,
  };
  const { ask } = inquire(pack, facts, { on });
  const answer = answerOf(ask('tussenwerk_in_orde'));
  const names = {
    occupation: named(profession.id),
    authority: profession.authority ?? t('professions.the_authority'),
  };
  const isTold = answer === 'if' || answer === 'yes';
  const supervision = ask('werkgever_regelt_toezicht');
  return {
    worker: [
      t(`routes.meanwhile.worker.${answer}`, names),
      ...(isTold ? [t(`regulation.interim_conditions.${profession.meanwhile.conditions}`)] : []),
    ],
    ...told,
    employer: [
      t(`routes.meanwhile.employer.${answer}`, names),
      ...(supervision.kind === 'known' && supervision.value === true
        ? [t('routes.meanwhile.supervision')]
        : []),
      ...(isTold ? [t(`recognition.employer.${form}`)] : []),
    ],
  };
}

/** What is missing for an answer are the conditions of the work itself: it may be done if they are met. */
function answerOf(outcome: Outcome): 'yes' | 'no' | 'if' | 'check' {
  if (outcome.kind === 'known') return outcome.value === true ? 'yes' : 'no';
  return outcome.kind === 'unknown' ? 'if' : 'check';
}
