// SPDX-License-Identifier: EUPL-1.2
import { Command, CommanderError } from 'commander';
import { printFault } from './faults.ts';

/** One file per command; a command is loaded only when it is asked for or when help lists them all. */
const COMMANDS = {
  serve: () => import('./commands/serve.ts'),
  journey: () => import('./commands/journey.ts'),
  feedback: () => import('./commands/feedback.ts'),
  backup: () => import('./commands/backup.ts'),
  restore: () => import('./commands/restore.ts'),
  rules: () => import('./commands/rules.ts'),
  taxonomy: () => import('./commands/taxonomy.ts'),
  skills: () => import('./commands/skills.ts'),
  provision: () => import('./commands/provision.ts'),
  match: () => import('./commands/match.ts'),
  route: () => import('./commands/route.ts'),
  vacancies: () => import('./commands/vacancies.ts'),
  profile: () => import('./commands/profile.ts'),
  leaflet: () => import('./commands/leaflet.ts'),
  content: () => import('./commands/content.ts'),
  bench: () => import('./commands/bench.ts'),
};

/** Does what the command line of this process asks, and leaves the exit code in `process.exitCode`. */
export async function run(): Promise<void> {
  const program = new Command('opstap')
    .description('From my situation to my next step to work in the Netherlands.')
    .version('0.1.0')
    .showHelpAfterError()
    .exitOverride();
  const asked = Object.entries(COMMANDS).filter(([name]) => name === process.argv[2]);
  for (const [, load] of asked.length > 0 ? asked : Object.entries(COMMANDS))
    program.addCommand(throwing((await load()).command));
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else process.exitCode = await printFault(error);
  }
}

/** A command and those below it throw when they are used wrongly, so that there is one place for the exit code. */
function throwing(command: Command): Command {
  for (const below of command.commands) throwing(below);
  return command.exitOverride();
}
