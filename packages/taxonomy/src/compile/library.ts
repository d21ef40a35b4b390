// SPDX-License-Identifier: EUPL-1.2
import { addMonths } from '@opstap/kernel';
import { z } from 'zod';
import {
  EVIDENCE_GRADES,
  LIBRARY_AUDIENCES,
  type Library,
  type LibraryPage,
  type LibrarySource,
} from '../library.ts';
import {
  asciiId,
  calendarDate,
  confidence,
  type Report,
  readYaml,
  reportDuplicates,
  type SourceFile,
  webAddress,
} from './sources.ts';
import { withoutAbsent } from './without-absent.ts';

const FOLDER = 'reference/library/';
const THEMES = `${FOLDER}themes.yaml`;
const SOURCES = `${FOLDER}sources.yaml`;
/** Whatever it is about, nothing stays unseen for longer. */
const MOST_MONTHS = 12;

const ids = z.array(asciiId).default([]);
const audience = z.enum(LIBRARY_AUDIENCES);

const themesFile = z.strictObject({ themes: z.array(z.strictObject({ id: asciiId, audience })) });

const sourcesFile = z.strictObject({
  sources: z.record(
    asciiId,
    z.strictObject({
      title: z.string().trim().min(1),
      publisher: z.string().trim().min(1),
      kind: z.enum(['law', 'regulation', 'official', 'secondary', 'own_reading']),
      url: webAddress.optional(),
      bwb_id: z.string().optional(),
      article: z.string().optional(),
      dated: z.coerce.string().optional(),
      checked_on: calendarDate,
      review_by: calendarDate,
      confidence,
      verify: z.literal(true).optional(),
    }),
  ),
});

const pagesFile = z.strictObject({
  theme: asciiId,
  pages: z
    .array(
      z.strictObject({
        id: asciiId,
        audience,
        owner: asciiId,
        checked_on: calendarDate,
        review_by: calendarDate,
        confidence,
        sources: z.array(asciiId).min(1),
        amounts: ids,
        help: ids,
        tools: z
          .array(z.string().regex(/^\/[\w/-]*$/, 'an address of Opstap without the language'))
          .default([]),
        steps: ids,
        rules: ids,
        professions: ids,
        paths: ids,
        see_also: ids,
        evidence: z.enum(EVIDENCE_GRADES).optional(),
        sensitive: z.literal(true).optional(),
      }),
    )
    .min(1),
});

/** `reference/library/`: `themes.yaml`, `sources.yaml` and a file for each theme. */
export function readLibrary(files: readonly SourceFile[], report: Report): Library {
  const own = files.filter(({ path }) => path.startsWith(FOLDER) && path.endsWith('.yaml'));
  const find = (wanted: string) => own.find(({ path }) => path === wanted);
  const [themeList, sourceList] = [find(THEMES), find(SOURCES)];
  const themes = (themeList && readYaml(themeList, themesFile, report)?.themes) ?? [];
  const ofThemes = themes.map(({ id }) => id);
  reportDuplicates(THEMES, ofThemes, report);
  const pages = own
    .filter((file) => file !== themeList && file !== sourceList)
    .flatMap((file) => readPages(file, report))
    .toSorted((a, b) => ofThemes.indexOf(a.theme) - ofThemes.indexOf(b.theme));
  const library = { themes, pages, sources: sourceList ? readSources(sourceList, report) : {} };
  checkPages(library, report);
  return library;
}

/** Where a page is written: for whoever has to mend it. */
export function libraryFile({ theme }: Pick<LibraryPage, 'theme'>): string {
  return `${FOLDER}${theme}.yaml`;
}

function readPages(file: SourceFile, report: Report): LibraryPage[] {
  const read = readYaml(file, pagesFile, report);
  if (!read) return [];
  const { theme } = read;
  if (file.path !== libraryFile({ theme })) report(file.path, `theme: the file must be called ${theme}.yaml`);
  return read.pages.map(({ checked_on: checkedOn, review_by: reviewBy, see_also: seeAlso, ...page }) => {
    if (reviewBy <= checkedOn) report(file.path, `${page.id}.review_by: it is not after checked_on`);
    if (reviewBy > addMonths(checkedOn, MOST_MONTHS))
      report(file.path, `${page.id}.review_by: it is more than ${MOST_MONTHS} months after checked_on`);
    if (theme === 'practices' && !page.evidence)
      report(file.path, `${page.id}.evidence: a practice says how sure it is that it works`);
    return { ...withoutAbsent(page), theme, checkedOn, reviewBy, seeAlso };
  });
}

function readSources(file: SourceFile, report: Report): Record<string, LibrarySource> {
  const read = readYaml(file, sourcesFile, report)?.sources ?? {};
  return Object.fromEntries(
    Object.entries(read).map(
      ([id, { bwb_id: bwbId, checked_on: checkedOn, review_by: reviewBy, ...source }]) => {
        if (reviewBy <= checkedOn) report(file.path, `${id}.review_by: it is not after checked_on`);
        return [id, { ...withoutAbsent(source), ...(bwbId && { bwbId }), checkedOn, reviewBy }];
      },
    ),
  );
}

/** What pages say of each other: an id once, a theme that is listed, neighbours that exist, and no page that nothing leads to. */
function checkPages({ themes, pages }: Library, report: Report): void {
  const known = new Set(pages.map(({ id }) => id));
  const listed = new Set(themes.map(({ id }) => id));
  const named = new Set(pages.flatMap(({ id, seeAlso }) => seeAlso.filter((other) => other !== id)));
  const first = new Map<string, string>();
  for (const page of pages) {
    const path = libraryFile(page);
    const before = first.get(page.id);
    if (before) report(path, `${page.id}: there is a page with this id already in ${before}`);
    first.set(page.id, before ?? path);
    for (const other of page.seeAlso) {
      if (!known.has(other)) report(path, `${page.id}.see_also: there is no page "${other}"`);
      if (other === page.id) report(path, `${page.id}.see_also: it names itself`);
    }
    if (listed.has(page.theme)) continue;
    report(path, `theme: "${page.theme}" is not in ${THEMES}`);
    if (!named.has(page.id)) report(path, `${page.id}: no index of a theme and no other page leads to it`);
  }
}
