// SPDX-License-Identifier: EUPL-1.2
import type { CvParts, EducationPart, JobPart, LanguagePart, PaperPart } from '../../import-cv/cv-parts.ts';
import type { XmlElement } from '../xml-events.ts';
import { levelOf } from './levels.ts';
import { find, findAll, linesOf, lowestLevel, textAt, yearOf } from './tree.ts';

/** The parts of `CandidateProfile` (2020 and later, after HR-XML). `CandidatePerson`, who the person is, is not looked at. */
export function hrXmlParts(profile: XmlElement): CvParts {
  return {
    jobs: findAll(profile, 'EmployerHistory').flatMap(jobsOf),
    education: findAll(profile, 'EducationOrganizationAttendance').flatMap(educationOf),
    languages: findAll(profile, 'PersonCompetency').flatMap(languageOf),
    papers: findAll(profile, 'License').flatMap(licenceOf),
    rest: linesOf(textAt(profile, 'ExecutiveSummary')),
  };
}

/** One employer may have had somebody in several positions. */
function jobsOf(history: XmlElement): JobPart[] {
  const employer = textAt(history, 'OrganizationName');
  const contact = find(history, 'OrganizationContact');
  return findAll(history, 'PositionHistory').flatMap((position) => {
    const title = textAt(position, 'PositionTitle');
    if (!title) return [];
    const period = find(position, 'EmploymentPeriod') ?? find(history, 'EmploymentPeriod');
    const place = textAt(position, 'City') ?? textAt(contact && find(contact, 'CityName'));
    const tasks = linesOf(textAt(position, 'Description'));
    const words = [title, employer, place].filter(Boolean).join('\n');
    return [{ ...periodOf(period, 'CurrentIndicator'), title, employer, place, tasks, words }];
  });
}

function educationOf(attendance: XmlElement): EducationPart[] {
  const school = textAt(attendance, 'OrganizationName');
  const degree = find(attendance, 'EducationDegree');
  const title = textAt(degree, 'DegreeName') ?? textAt(attendance, 'ProgramName');
  if (!title && !school) return [];
  const { to } = periodOf(find(attendance, 'AttendancePeriod'), 'Ongoing');
  return [
    {
      level: levelOf(`${title ?? ''} ${school ?? ''}`, textAt(attendance, 'EducationLevelCode')),
      name: [title, school].filter(Boolean).join(', '),
      ...(typeof to === 'number' && { year: to }),
      words: [title, school].filter(Boolean).join('\n'),
    },
  ];
}

function languageOf(competency: XmlElement): LanguagePart[] {
  if (textAt(competency, 'TaxonomyID') !== 'language') return [];
  const code = textAt(competency, 'CompetencyID')?.toLowerCase() ?? '';
  const id = THREE_LETTERS[code] ?? code.slice(0, 2);
  const scores = findAll(competency, 'ScoreText').map(({ text }) => text.trim());
  const isNative = scores.length === 0 || scores.some((score) => /native|mother/iu.test(score));
  const words = [textAt(competency, 'CompetencyName') ?? code, ...new Set(scores)].join(' ');
  if (!/^[a-z]{2}$/.test(id)) return [];
  return isNative
    ? [{ id, level: 'C2', readAs: scores[0] ?? 'mother tongue', words }]
    : [{ id, level: lowestLevel(scores), words }];
}

function licenceOf(licence: XmlElement): PaperPart[] {
  const words = textAt(licence, 'LicenseName') ?? textAt(licence, 'LicenseTypeCode') ?? '';
  const category = /^(?:driving licen[cs]e:?\s*)?(am|a|b|be|c1|c|ce|d1|d|de|t)$/iu.exec(words.trim())?.[1];
  return category ? [{ id: `rijbewijs_${category.toLowerCase()}`, words }] : [];
}

function periodOf(period: XmlElement | undefined, current: string) {
  const year = (name: 'StartDate' | 'EndDate') =>
    yearOf(
      textAt(period, name, 'FormattedDateTime') ?? textAt(period, name, 'DateText') ?? textAt(period, name),
    );
  const isCurrent = textAt(period, current) === 'true';
  return { from: year('StartDate'), to: isCurrent ? ('now' as const) : year('EndDate') };
}

/** Languages of the list that an export may name with three letters (ISO 639-3). */
const THREE_LETTERS: Readonly<Record<string, string>> = {
  ukr: 'uk',
  rus: 'ru',
  nld: 'nl',
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  pol: 'pl',
  spa: 'es',
  ron: 'ro',
  tur: 'tr',
};
