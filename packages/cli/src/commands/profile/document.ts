// SPDX-License-Identifier: EUPL-1.2
import { writeFile } from 'node:fs/promises';
import { AppError, LANGUAGES, type Language } from '@opstap/kernel';
import { type Profile, parseProfile } from '@opstap/profiles';
import { europassCv, explainLetter, explainProfile, type Publication, translator } from '@opstap/publication';
import { letterDocx, profileDocx } from '@opstap/publication/docx';
import { loadPublication } from '@opstap/publication/node';
import { renderProfilePdf } from '@opstap/server';
import { Command, Option } from 'commander';
import { readJson } from '../../given.ts';
import { type LetterOptions, letterFor } from './letter-for.ts';

const FORMATS = ['pdf', 'docx', 'europass', 'card', 'letter'] as const;

type Options = LetterOptions & {
  format: (typeof FORMATS)[number];
  lang: Language;
  beside?: Language;
  output: string;
};

export const document = new Command('document')
  .description('a CV, a skills card, a letter or a file for Europass, from a profile as the page saves it')
  .argument('<profile>', 'the profile as JSON, or @profile.json')
  .addOption(new Option('--format <format>', 'what to make').choices(FORMATS).default('pdf'))
  .addOption(new Option('--lang <language>', 'language of the document').choices(LANGUAGES).default('nl'))
  .addOption(new Option('--beside <language>', 'a second language beside it').choices(LANGUAGES))
  .requiredOption(
    '--output <file>',
    'where it goes; a letter becomes a .docx when the name says so, else a PDF',
  )
  .option('--title <text>', 'letter: what the work is called in the vacancy')
  .option('--vacancy <text>', 'letter: the text of the vacancy, or @file.txt')
  .option('--employer <name>', 'letter: name of the company')
  .option('--to <name>', 'letter: to whom, as one says it in Dutch ("mevrouw De Vries")')
  .option('--why-work <text>', 'letter: why this work, in own words')
  .option('--why-me <text>', 'letter: why the person fits, in own words')
  .action(async (argument: string, options: Options) => {
    const profile = parseProfile(await readJson(argument));
    if (!profile)
      throw new AppError('invalid', 'invalid-input', {}, [{ field: 'profile', code: 'field-invalid' }]);
    const { lang, beside, output } = options;
    const languages = beside && beside !== lang ? [lang, beside] : [lang];
    await writeFile(output, await made(profile, languages, options, await loadPublication()));
    console.error(output);
  });

/** With the functions of the page. */
async function made(
  profile: Profile,
  languages: readonly Language[],
  options: Options,
  publication: Publication,
): Promise<Uint8Array | string> {
  const { format } = options;
  const translators = languages.map((language) => translator(language, publication.catalog(language)));
  const [first] = translators;
  if (format === 'europass' && first)
    return `${JSON.stringify(europassCv(profile, publication, first, new Date().toISOString()), null, 2)}\n`;
  if (format === 'docx') {
    const explained = translators.map((t) => explainProfile(profile, publication, t));
    return bytesOf(await profileDocx(explained, translators));
  }
  if (format !== 'letter')
    return renderProfilePdf({ profile, languages, kind: format === 'card' ? 'card' : 'cv' }, publication);
  const letter = await letterFor(profile, options, publication);
  if (!options.output.endsWith('.docx'))
    return renderProfilePdf({ profile, languages, kind: 'letter', letter }, publication);
  return bytesOf(await letterDocx(translators.map((t) => explainLetter(letter, profile, publication, t))));
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
