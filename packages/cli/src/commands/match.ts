// SPDX-License-Identifier: EUPL-1.2
import { type MatchList, type MatchRequest, matchRequestSchema } from '@opstap/contract';
import { AppError, type PlainDate, todayInAmsterdam } from '@opstap/kernel';
import { parseProfile } from '@opstap/profiles';
import { formsOfWork, translator, wantedWorkOf } from '@opstap/publication';
import { loadPublication } from '@opstap/publication/node';
import { Command } from 'commander';
import { languageOfUser } from '../faults.ts';
import { dateOf, readJson } from '../given.ts';
import { withStorage } from '../storage.ts';
import { bold, dim, wrap } from '../terminal.ts';

type Options = { limit: string; on?: string; json?: true; knob: string[]; facts?: string };

export const command = new Command('match')
  .description(
    'Open vacancies of this installation that fit a person, ranked and explained; nothing of it is kept',
  )
  .argument('<profile>', 'a profile or wanted work as JSON, or @file.json')
  .option('--limit <number>', 'how many', '20')
  .option('--on <date>', 'the day asked about (default: today)')
  .option(
    '--knob <name>',
    'what counts for more: closer_to_home, own_level, quick_start; may be repeated',
    collect,
    [],
  )
  .option('--facts <json>', 'with a profile: answers of the klantreis as JSON, or @file.json')
  .option('--lang <language>', 'language of the names')
  .option('--json', 'print JSON')
  .action(async (given: string, options: Options) => {
    const on = dateOf('--on', options.on) ?? todayInAmsterdam(Date.now());
    const request = await requestOf(await readJson(given), on, options);
    const list = await withStorage((storage) => storage.findMatches(request));
    if (options.json) console.log(JSON.stringify(list, null, 2));
    else await print(list);
  });

async function requestOf(
  given: unknown,
  on: PlainDate,
  { limit, knob, facts }: Options,
): Promise<MatchRequest> {
  const { pack } = await loadPublication();
  const profile = parseProfile(given);
  const told = facts === undefined ? {} : ((await readJson(facts)) as Record<string, string>);
  const wanted = profile
    ? { ...wantedWorkOf(profile, told, on), formsOfWork: formsOfWork(pack, told, on) }
    : given;
  const read = matchRequestSchema.safeParse({ profile: wanted, limit: Number(limit), on, knobs: knob });
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path }) => ({ field: path.join('.'), code: 'field-invalid' }));
  throw new AppError('invalid', 'invalid-input', {}, faults);
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}

async function print({ matches, counts }: MatchList): Promise<void> {
  const { catalog, reference, taxonomy } = await loadPublication();
  const language = languageOfUser();
  const t = translator(language, catalog(language));
  const names = taxonomy.names[language];
  for (const { vacancy, explanation } of matches) {
    const { score, highest, factors, gaps, kilometres } = explanation;
    const town = reference.municipalities.find(({ code }) => code === vacancy.municipality)?.name;
    console.log(
      `${bold(`${score}/${highest}`)}  ${bold(vacancy.title)}${vacancy.synthetic ? dim(` (${t('work.synthetic')})`) : ''}`,
    );
    const facts = [
      vacancy.employer,
      town,
      kilometres === undefined ? undefined : t('work.kilometres', { kilometres }),
    ];
    console.log(wrap([...facts.filter(Boolean), vacancy.id].join(' · '), '  '));
    const points = factors.filter(({ points: own }) => own > 0);
    console.log(
      wrap(points.map(({ id, points: own }) => `${t(`work.factors.${id}`)} ${own}`).join(', '), '  ', '+ '),
    );
    for (const gap of gaps) console.log(wrap(gapLine(gap), '  ', '- '));
  }
  console.log(`\n${t('work.counts', { fits: counts.fits, open: counts.open, shown: matches.length })}`);
  for (const [gate, count] of Object.entries(counts.byGate))
    console.log(`  ${gate}: ${t('work.excluded.count', count)}`);

  function gapLine(gap: MatchList['matches'][number]['explanation']['gaps'][number]): string {
    switch (gap.kind) {
      case 'language': {
        const name = names?.spokenLanguages[gap.language]?.preferred ?? gap.language;
        return t('work.gaps.language', { language: name, has: gap.has, needed: gap.needed });
      }
      case 'licence':
        return t('work.gaps.licence', { licence: names?.licences[gap.licence]?.preferred ?? gap.licence });
      case 'recognition': {
        const occupation = reference.names[language]?.[gap.occupation]?.preferred ?? gap.occupation;
        return t('work.gaps.recognition', { occupation });
      }
      case 'competence': {
        const competence = names?.competences[gap.competence]?.preferred ?? gap.competence;
        return t('work.gaps.competence', { competence });
      }
    }
  }
}
