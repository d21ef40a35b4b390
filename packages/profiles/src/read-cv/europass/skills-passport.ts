// SPDX-License-Identifier: EUPL-1.2
import type { CvParts, EducationPart, JobPart, LanguagePart, PaperPart } from '../../import-cv/cv-parts.ts';
import type { XmlElement } from '../xml-events.ts';
import { levelOf } from './levels.ts';
import { find, findAll, linesOf, lowestLevel, textAt, yearOf } from './tree.ts';

/** The parts of `LearnerInfo`, version 3 of the model. Who the person is (`Identification`) is not looked at. */
export function passportParts(learner: XmlElement): CvParts {
  const skills = find(learner, 'Skills');
  return {
    jobs: findAll(learner, 'WorkExperience').flatMap(jobOf),
    education: findAll(learner, 'Education').flatMap(educationOf),
    languages: [
      ...findAll(learner, 'MotherTongue').flatMap((element) => languageOf(element, true)),
      ...findAll(learner, 'ForeignLanguage').flatMap((element) => languageOf(element, false)),
    ],
    papers: skills ? licencesOf(skills) : [],
    rest: (['Communication', 'Organisational', 'JobRelated', 'Computer', 'Other'] as const).flatMap((name) =>
      linesOf(textAt(skills, name, 'Description')),
    ),
  };
}

function jobOf(element: XmlElement): JobPart[] {
  const title = textAt(element, 'Position', 'Label');
  if (!title) return [];
  const period = periodOf(element);
  const employer = textAt(element, 'Employer', 'Name');
  const place = textAt(element, 'Employer', 'ContactInfo', 'Address', 'Contact', 'Municipality');
  const tasks = linesOf(textAt(element, 'Activities'));
  return [{ ...period, title, employer, place, tasks, words: wordsOf([title, employer, place]) }];
}

function educationOf(element: XmlElement): EducationPart[] {
  const title = textAt(element, 'Title');
  const school = textAt(element, 'Organisation', 'Name');
  if (!title && !school) return [];
  const { to } = periodOf(element);
  return [
    {
      level: levelOf(
        `${title ?? ''} ${school ?? ''}`,
        textAt(element, 'Level', 'Code') ?? textAt(element, 'Level', 'Label'),
      ),
      name: [title, school].filter(Boolean).join(', '),
      ...(typeof to === 'number' && { year: to }),
      words: wordsOf([title, school]),
    },
  ];
}

function languageOf(element: XmlElement, isNative: boolean): LanguagePart[] {
  const id = textAt(element, 'Description', 'Code')?.toLowerCase().slice(0, 2);
  if (!id) return [];
  const levels = find(element, 'ProficiencyLevel')?.children.map(({ text }) => text.trim()) ?? [];
  const words = wordsOf([textAt(element, 'Description', 'Label') ?? id, [...new Set(levels)].join(' ')]);
  return isNative
    ? [{ id, level: 'C2', readAs: 'MotherTongue', words }]
    : [{ id, level: lowestLevel(levels), words }];
}

function licencesOf(skills: XmlElement): PaperPart[] {
  const driving = skills.children.filter(({ name }) => name === 'Driving');
  const licences = driving.flatMap((element) => findAll(element, 'Licence'));
  const named =
    licences.length > 0 ? licences : driving.flatMap((element) => findAll(element, 'Description'));
  return named.flatMap(({ text }) => {
    const category = text.trim().toLowerCase();
    return /^(?:am|a|b|be|c1|c|ce|d1|d|de|t)$/.test(category)
      ? [{ id: `rijbewijs_${category}`, words: text.trim() }]
      : [];
  });
}

/** In XML the year is an attribute, in JSON a value. */
function periodOf(element: XmlElement) {
  const period = find(element, 'Period');
  const year = (name: 'From' | 'To') => {
    const end = period && find(period, name);
    return yearOf(end?.attributes['year'] ?? textAt(end, 'Year') ?? end?.text);
  };
  const isCurrent = textAt(period, 'Current') === 'true';
  return { from: year('From'), to: isCurrent ? ('now' as const) : year('To') };
}

function wordsOf(words: readonly (string | undefined)[]): string {
  return words.filter(Boolean).join('\n');
}
