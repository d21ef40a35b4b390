// SPDX-License-Identifier: EUPL-1.2
import { readFile, stat } from 'node:fs/promises';
import { AppError, LANGUAGES, type Language } from '@opstap/kernel';
import { type CvProposals, cvKnowledge, proposeFromCv } from '@opstap/profiles/import-cv';
import { type CvFault, faultOfSize, type ReadCv, readCv } from '@opstap/profiles/read-cv';
import { type Translator, translator } from '@opstap/publication';
import { loadPublication } from '@opstap/publication/node';
import { Command, Option } from 'commander';
import { languageOfUser } from '../../faults.ts';
import { bold, dim } from '../../terminal.ts';

export const read = new Command('read')
  .description('what a CV says, as proposals for a profile: PDF, .docx, .odt, Europass (XML, JSON) or text')
  .argument('<file>', 'the CV; nothing is kept or sent')
  .addOption(new Option('--lang <language>', 'language of the person').choices(LANGUAGES))
  .option('--json', 'print JSON')
  .action(async (path: string, { lang, json }: { lang?: Language; json?: true }) => {
    const publication = await loadPublication();
    const language = lang ?? languageOfUser();
    const t = translator(language, publication.catalog(language));
    const reading = await readFileAt(path);
    if ('fault' in reading) return refuse(reading.fault, t, json);
    const { reference, taxonomy } = publication;
    const proposals = proposeFromCv(reading, cvKnowledge(reference, taxonomy), language);
    if (json) console.log(JSON.stringify(shown(reading, proposals), null, 2));
    else print(proposals);
  });

/** @throws AppError `file-unreadable`. */
async function readFileAt(path: string) {
  try {
    const fault = faultOfSize((await stat(path)).size);
    return fault ? { fault } : await readCv(new Uint8Array(await readFile(path)));
  } catch {
    throw new AppError('invalid', 'file-unreadable', { path });
  }
}

function refuse(fault: CvFault, t: Translator, json: true | undefined): void {
  process.exitCode = 2;
  if (json) console.log(JSON.stringify({ fault }, null, 2));
  const isLarge = fault.code === 'too_large';
  console.error(
    isLarge
      ? t('cv_import.fault.too_large', { megabytes: fault.megabytes, most: fault.most })
      : t(`cv_import.fault.${fault.code}`),
  );
}

function shown({ encoding, left, parts }: ReadCv, proposals: CvProposals) {
  return {
    ...(encoding && { encoding }),
    ...(left && { left }),
    isEuropass: parts !== undefined,
    ...proposals,
  };
}

function print({ jobs, education, languages, papers, rest }: CvProposals): void {
  const mark = (isSure: boolean) => (isSure ? '[x]' : '[ ]');
  for (const { isSure, title, employer, place, from, to, occupation, words } of jobs) {
    const period = [from, to].filter((year) => year !== undefined).join(' – ');
    console.log(`${mark(isSure)} ${bold(title)}  ${[employer, place, period].filter(Boolean).join(' · ')}`);
    console.log(
      `      ${occupation ? `${occupation.id} ${occupation.score.toFixed(2)}` : '?'}  ${dim(oneLine(words))}`,
    );
  }
  for (const { isSure, name, year, level } of education)
    console.log(`${mark(isSure)} ${bold(name)}  ${[year, level ?? '?'].filter(Boolean).join(' · ')}`);
  for (const { isSure, language, level, readAs, words } of languages)
    console.log(`${mark(isSure)} ${bold(language)} ${level ?? '?'}  ${dim(readAs ?? oneLine(words))}`);
  for (const { isSure, paper, words } of papers)
    console.log(`${mark(isSure)} ${bold(paper)}  ${dim(oneLine(words))}`);
  for (const line of rest) console.log(dim(`    ${line}`));
}

const oneLine = (words: string) => words.replaceAll(/\s*\n\s*/g, ' · ');
