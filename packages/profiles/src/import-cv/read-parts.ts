// SPDX-License-Identifier: EUPL-1.2
import { link, type Mention, mentionsIn } from '@opstap/taxonomy/linking';
import { type CvLine, cvLines } from './cv-lines.ts';
import type { CvParts, EducationPart, JobPart, PaperPart } from './cv-parts.ts';
import { type Dated, keepYears, periodIn, yearsIn } from './dates.ts';
import { educationPart } from './education-parts.ts';
import { type Entry, entriesOf } from './entries.ts';
import { jobPart } from './job-parts.ts';
import type { CvKnowledge } from './knowledge.ts';
import { isPersonal } from './labels.ts';
import { languageParts } from './language-parts.ts';
import { withoutOwnMarks, workLine } from './own-cv.ts';
import { type Section, type SectionKind, sectionsOf } from './sections.ts';

/** Everything the parts are read with. */
type Reading = { text: string; dated: Dated; mentions: readonly Mention[]; knowledge: CvKnowledge };

/** Reads the parts of a CV from its text, in any of the four languages or mixed. */
export function readParts(written: string, knowledge: CvKnowledge): CvParts {
  const text = withoutOwnMarks(written);
  const dated = keepYears(text);
  const reading = { text, dated, knowledge, mentions: mentionsIn(dated.text, knowledge) };
  const sections = sectionsOf(cvLines(text));
  const hasWork = sections.some(({ kind }) => kind === 'work');
  // Without a heading for it, work is looked for in what stands before the first heading.
  const jobs = sections
    .filter(({ kind }) => kind === 'work' || (!hasWork && kind === undefined))
    .flatMap((section) => jobsOf(section, reading, hasWork));
  const education = of(sections, 'education').flatMap((section) => educationOf(section, reading));
  const languages = languagesOf(sections, reading);
  const papers = papersOf(sections, reading);
  const used = [...jobs, ...education, ...languages, ...papers].flatMap(({ words }) => words.split('\n'));
  return { jobs, education, languages, papers, rest: restOf(sections, new Set(used)) };
}

function jobsOf({ lines }: Section, { dated, mentions, knowledge }: Reading, isWork: boolean): JobPart[] {
  const score = (title: string) =>
    link(knowledge.index, title, { kinds: ['occupation'], limit: 1 }).links[0]?.score ?? 0;
  const period = (line: CvLine) => periodIn(line, mentions, dated);
  const entries = entriesOf(
    lines.filter(({ text }) => !isPersonal(text)).map(workLine),
    (line) => line.workKind !== undefined || period(line) !== undefined,
  );
  return entries.flatMap((entry): JobPart[] => {
    const anchor = entry.anchor === undefined ? undefined : entry.lines[entry.anchor];
    // Outside a section about work only what has years is work.
    if (!anchor && !isWork) return [];
    const job = jobPart(entry, anchor && period(anchor), knowledge.places, score);
    return job ? [job] : [];
  });
}

function educationOf({ lines }: Section, { dated }: Reading): EducationPart[] {
  const hasYear = (line: CvLine) => yearsIn(dated.text, line.start, line.end).length > 0;
  const entries = entriesOf(lines, hasYear).flatMap(splitEducation);
  return entries.flatMap((entry) => educationPart(entry, dated.text) ?? []);
}

/** Lines of a list are an education each, also where one of them has no year. */
function splitEducation(entry: Entry): Entry[] {
  return entry.lines.every(({ isItem }) => isItem) ? entry.lines.map((line) => ({ lines: [line] })) : [entry];
}

function languagesOf(sections: readonly Section[], { text, mentions }: Reading) {
  const own = of(sections, 'languages').flatMap(({ lines }) => lines);
  if (own.length > 0) return languageParts(text, own, mentions);
  // Without a heading: lines that say how well.
  const others = sections.filter(({ kind }) => kind !== 'work').flatMap(({ lines }) => lines);
  return languageParts(text, others, mentions).filter(({ level }) => level !== undefined);
}

/** Licences and certificates stand anywhere, but not in what a school taught. */
function papersOf(sections: readonly Section[], { mentions, knowledge }: Reading): PaperPart[] {
  const lines = sections.filter(({ kind }) => kind !== 'education').flatMap((section) => [...section.lines]);
  const papers = mentions.flatMap((mention) => {
    const line = lines.find(({ start, end }) => mention.start >= start && mention.start < end);
    if (mention.kind !== 'paper') return [];
    // The heading itself may be the words ("Rijbewijs B"): then no line holds them.
    return [{ id: mention.id, words: line?.text ?? '' }];
  });
  const bare = of(sections, 'papers')
    .flatMap(({ lines: own }) => own)
    .flatMap(({ text }) => bareCategories(text, knowledge));
  return [...new Map([...bare, ...papers].map((paper) => [paper.id, paper])).values()];
}

/** "Cars: B", "B, C": letters alone, which a heading about licences makes into categories. */
function bareCategories(text: string, knowledge: CvKnowledge): PaperPart[] {
  const letters = text.slice(text.indexOf(':') + 1).trim();
  if (!/^[A-EТАВСДЕ1+,;\s/&]{1,20}$/u.test(letters)) return [];
  return mentionsIn(`rijbewijs ${letters}`, knowledge).flatMap((mention) =>
    mention.kind === 'paper' ? [{ id: mention.id, words: text }] : [],
  );
}

function restOf(sections: readonly Section[], used: ReadonlySet<string>): string[] {
  return sections
    .filter(({ kind }) => kind !== undefined)
    .flatMap(({ lines }) => lines)
    .map(({ text }) => text)
    .filter((text) => !used.has(text) && !isPersonal(text));
}

function of(sections: readonly Section[], kind: SectionKind): Section[] {
  return sections.filter((section) => section.kind === kind);
}
