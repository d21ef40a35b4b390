// SPDX-License-Identifier: EUPL-1.2
import { writeFile } from 'node:fs/promises';
import { AppError, LANGUAGES, type Language } from '@opstap/kernel';
import { checkedFacts, explainJourneyIn, type Publication } from '@opstap/publication';
import { loadPublication } from '@opstap/publication/node';
import {
  type CreatedJourney,
  createJourney,
  decideJourney,
  journeyDocument,
  renderPdf,
} from '@opstap/server';
import { Command, Option } from 'commander';
import { EXAMPLES, readExample } from '../examples.ts';
import { languageOfUser } from '../faults.ts';
import { dateOf, readJson } from '../given.ts';
import { printJourney } from '../print-journey.ts';

type Options = {
  lang?: Language;
  on?: string;
  pdf?: string;
  json?: true;
  example?: string;
  second?: Language;
};
type Given = { facts: unknown; done: string[]; synthetic: boolean };

export const command = new Command('journey')
  .description('The steps that fit a situation, with reasons, sources and who helps. Nothing is kept.')
  .argument('[facts]', 'facts as JSON, or @file.json with facts, or with { "facts": …, "done": […] }')
  .addOption(
    new Option('--lang <language>', 'language of the texts (default: that of the terminal)').choices(
      LANGUAGES,
    ),
  )
  .option('--on <date>', 'the day asked about, YYYY-MM-DD (default: today)')
  .option('--pdf <file>', 'write the document as PDF')
  .addOption(
    new Option('--second <language>', 'a second language beside the first, in the PDF').choices(LANGUAGES),
  )
  .addOption(
    new Option('--example <name>', 'a complete synthetic example instead of facts').choices(EXAMPLES),
  )
  .option('--json', 'print JSON, the same as POST /v1/journeys')
  .action(async (argument: string | undefined, options: Options) => {
    const publication = await loadPublication();
    const given = await read(argument, options.example);
    const language = options.lang ?? languageOfUser();
    const on = dateOf('--on', options.on);
    const created = createJourney(
      { publication, now: Date.now },
      { facts: given.facts, done: given.done, language, ...(on && { on }) },
    );
    if (options.json) console.log(JSON.stringify(created, null, 2));
    else if (created.explained) printJourney(created.explained, publication, given.synthetic);
    if (options.pdf) await writePdf(options.pdf, created, given, options.second, publication);
  });

async function read(argument: string | undefined, example: string | undefined): Promise<Given> {
  if (example) return { ...(await readExample(example)), synthetic: true };
  if (!argument) throw new AppError('invalid', 'facts-missing');
  const parsed = await readJson(argument);
  if (typeof parsed !== 'object' || parsed === null || !('facts' in parsed))
    return { facts: parsed, done: [], synthetic: false };
  const done = 'done' in parsed && Array.isArray(parsed.done) ? parsed.done.map(String) : [];
  return { facts: parsed.facts, done, synthetic: false };
}

async function writePdf(
  path: string,
  { explained, on }: CreatedJourney,
  given: Given,
  second: Language | undefined,
  publication: Publication,
) {
  if (!explained) return;
  const decided = decideJourney(publication, {
    facts: checkedFacts(publication, given.facts),
    on,
    done: given.done,
  });
  const beside = second ? [explainJourneyIn(second, decided.journey, decided.facts, publication)] : [];
  await writeFile(
    path,
    await renderPdf(journeyDocument([explained, ...beside], publication, { synthetic: given.synthetic })),
  );
  console.error(`PDF: ${path}`);
}
