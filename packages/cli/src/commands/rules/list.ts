// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import { type Publication, translator } from '@opstap/publication';
import { loadPublication } from '@opstap/publication/node';
import { reachOfRules } from '@opstap/rules/editor';
import { Command, Option } from 'commander';
import { languageOfUser } from '../../faults.ts';
import { bold, dim, wrap } from '../../terminal.ts';

export const list = new Command('list')
  .description('every fact that can be given and every outcome that can be asked')
  .addOption(
    new Option('--lang <language>', 'language of the texts (default: that of the terminal)').choices(
      LANGUAGES,
    ),
  )
  .option('--json', 'print JSON, with types, values, texts and sources')
  .action(async ({ lang, json }: { lang?: Language; json?: true }) => {
    const publication = await loadPublication();
    const language = lang ?? languageOfUser();
    const facts = listFacts(publication, language);
    const outcomes = listOutcomes(publication, language);
    const { hash, sources, inquiries } = publication.pack;
    if (json)
      return console.log(JSON.stringify({ facts, outcomes, inquiries, sources, packHash: hash }, null, 2));
    for (const { name, type, values, label } of facts)
      console.log(wrap(`${name} ${dim(`${type} ${values?.join(' ') ?? ''}`)} ${label}`, '', '< '));
    for (const { name, type, facts } of outcomes)
      console.log(wrap(`${bold(name)} ${dim(type)} ${facts.join(', ')}`, '', '> '));
  });

function listFacts({ pack, catalog }: Publication, language: Language) {
  const t = translator(language, catalog(language));
  return Object.entries(pack.facts).map(([name, fact]) => {
    const { type, values, min, max, question, derivedFrom, changeable } = fact;
    const ask = `facts.${name}.ask` as const;
    const words = (type === 'yesno' ? ['true', 'false'] : (values ?? [])).map(
      (value) => [value, t(`facts.${name}.values.${value}`)] as const,
    );
    return {
      name,
      type,
      ...(values && { values }),
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(question && { question }),
      ...(derivedFrom && { derivedFrom }),
      ...(changeable && { changeable }),
      label: t(`facts.${name}.label`),
      ...(t.has(ask) && { ask: t(ask) }),
      ...(words.length > 0 && { texts: Object.fromEntries(words) }),
    };
  });
}

function listOutcomes({ pack, catalog }: Publication, language: Language) {
  const t = translator(language, catalog(language));
  return Object.entries(pack.rules).map(([name, { type, versions }]) => {
    const { facts, rules, parameters } = reachOfRules(pack, [name]);
    const texts = (['yes', 'no', 'unknown', 'value'] as const).filter((side) =>
      t.has(`rules.${name}.${side}`),
    );
    return {
      name,
      type,
      facts: [...facts],
      rules: [...rules].filter((rule) => rule !== name),
      parameters: [...parameters],
      versions: versions.map(({ validFrom, validTo, knownFrom, planned, verify, sources }) => ({
        validFrom,
        ...(validTo && { validTo }),
        ...(knownFrom && { knownFrom }),
        ...(planned && { planned }),
        verify: verify === true,
        sources,
      })),
      texts: Object.fromEntries(
        texts.map((side) => [side, catalogText(catalog(language)[`rules.${name}.${side}`])]),
      ),
    };
  });
}

/** A text with amounts in it is filled in when it is used; here its place is marked with the name. */
function catalogText(entry: string | ((values: Record<string, string>) => string) | undefined): string {
  const names = new Proxy<Record<string, string>>({}, { get: (_, name) => `{${String(name)}}` });
  return typeof entry === 'function' ? entry(names) : (entry ?? '');
}
