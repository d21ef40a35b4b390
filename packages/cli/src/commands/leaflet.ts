// SPDX-License-Identifier: EUPL-1.2
import { writeFile } from 'node:fs/promises';
import { AppError, isLanguage, LANGUAGES, type Language, todayInAmsterdam } from '@opstap/kernel';
import { LEAFLETS, leafletFor } from '@opstap/publication';
import { loadPublication } from '@opstap/publication/node';
import { renderLeaflet, settingsFrom } from '@opstap/server';
import { findMunicipality } from '@opstap/taxonomy';
import { Command, InvalidArgumentError, Option } from 'commander';

type Options = {
  page: string;
  lang: Language[];
  paper: 'a4' | 'a5';
  municipality?: string;
  origin?: string;
  out: string;
};

export const command = new Command('leaflet')
  .description('a leaflet to hand out, as an accessible PDF of one page')
  .addOption(
    new Option('--page <path>', 'what it is about; / is the whole product')
      .choices(LEAFLETS.map(({ path }) => path))
      .default('/'),
  )
  .addOption(
    new Option('--lang <languages>', 'one language, or two with a comma')
      .argParser(languagesFrom)
      .default(['uk', 'nl'], 'uk,nl'),
  )
  .addOption(new Option('--paper <size>', 'size').choices(['a4', 'a5']).default('a5'))
  .option('--municipality <name or code>', 'tells who helps there')
  .option(
    '--origin <address>',
    'where the site is reached; absent: OPSTAP_ORIGIN, else http://localhost:8080',
  )
  .requiredOption('--out <file>', 'where the PDF goes')
  .action(async ({ page, lang, paper, municipality, origin, out }: Options) => {
    const settings = settingsFrom({ ...process.env, ...(origin && { OPSTAP_ORIGIN: origin }) });
    const publication = await loadPublication();
    const town = municipality && findMunicipality(publication.reference.municipalities, municipality);
    if (municipality && !town)
      throw new AppError('invalid', 'invalid-input', {}, [{ field: 'municipality', code: 'field-invalid' }]);
    const request = {
      leaflet: leafletFor(page),
      languages: lang,
      paper,
      municipality: town ? town.code : undefined,
      origin: settings.origin ?? `http://localhost:${settings.port}`,
      on: todayInAmsterdam(Date.now()),
    };
    await writeFile(out, await renderLeaflet(request, publication));
    console.error(out);
  });

function languagesFrom(text: string): Language[] {
  const languages = text.split(',').map((part) => part.trim());
  const known = languages.filter(isLanguage);
  if (known.length !== languages.length || known.length > 2 || new Set(known).size !== known.length)
    throw new InvalidArgumentError(`One or two of ${LANGUAGES.join(', ')}, with a comma.`);
  return known;
}
