// SPDX-License-Identifier: EUPL-1.2
import type { Confidence } from '@opstap/rules';
import {
  type DevelopmentPath,
  findProfession,
  type Occupation,
  occupationName,
  type Profession,
  type Reference,
} from '@opstap/taxonomy';
import type { Translator } from '../translator.ts';

/** A person's profession in words: how it is regulated here, the way in, and the sector's path that it stands in. */
export type ExplainedProfession = {
  id: string;
  title: string;
  regulation: string;
  /** Label and text: authority, procedure, language, work meanwhile, duration, cost. */
  route: readonly { label: string; text: string }[];
  url?: string;
  confidence: Confidence;
  /** "Check with the authority", where the facts are not sure. */
  check?: string;
  paths: readonly {
    title: string;
    status: string;
    steps: readonly { title: string; isOwn: boolean; details: string }[];
  }[];
};

/** Undefined when no occupation was given, or one that the list does not have. Needs the texts `regulation`. */
export function explainProfession(
  id: unknown,
  reference: Reference,
  t: Translator,
): ExplainedProfession | undefined {
  const occupation = reference.occupations.find((candidate) => candidate.id === id);
  if (!occupation) return undefined;
  const { regulation, confidence, verify, paths } = occupation;
  const profession = findProfession(reference, occupation.id);
  return {
    id: occupation.id,
    title: occupationName(reference, occupation.id, t.language) ?? occupation.id,
    regulation: t(`regulation.kind.${regulation}`),
    route: profession ? explainRoute(profession, t) : [],
    confidence,
    ...(profession && { url: profession.url }),
    ...(verify && { check: t('regulation.labels.check') }),
    paths: reference.paths
      .filter((path) => paths.some((own) => own.path === path.id))
      .map((path) => explainPath(path, occupation, t)),
  };
}

function explainRoute(
  { authority, procedure, language, meanwhile: { allowed, conditions }, duration, cost }: Profession,
  t: Translator,
): ExplainedProfession['route'] {
  const meanwhile = `${t(`regulation.interim.${allowed}`)}. ${t(`regulation.interim_conditions.${conditions}`)}`;
  return [
    ...(authority ? [{ label: t('regulation.labels.authority'), text: authority }] : []),
    { label: t('regulation.labels.procedure'), text: t(`regulation.procedure.${procedure}`) },
    { label: t('regulation.labels.language'), text: t(`regulation.language.${language.text}`) },
    { label: t('regulation.labels.interim'), text: meanwhile },
    { label: t('regulation.labels.duration'), text: t(`regulation.duration.${duration}`) },
    { label: t('regulation.labels.cost'), text: t(`regulation.cost.${cost}`) },
  ];
}

function explainPath(
  path: DevelopmentPath,
  { id }: Occupation,
  t: Translator,
): ExplainedProfession['paths'][number] {
  return {
    title: path.labels[t.language],
    status: t(`regulation.path_status.${path.status}`),
    steps: path.steps.map(({ labels, occupations, training, durationMonths, dutch, derived }) => {
      const { min, max } = durationMonths;
      const range = min === max ? `${max}` : `${min}–${max}`;
      const details = [
        training.map((key) => t(`regulation.training.${key}`)).join('; '),
        t('journey.effort.months', { range, count: max }),
        dutch &&
          `${t('regulation.labels.language')}: ${dutch.min === dutch.max ? dutch.max : `${dutch.min}–${dutch.max}`}`,
        derived && t('regulation.labels.derived'),
      ];
      return {
        title: labels[t.language],
        isOwn: occupations.includes(id),
        details: details.filter(Boolean).join(' · '),
      };
    }),
  };
}
