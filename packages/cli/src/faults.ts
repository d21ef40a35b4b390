// SPDX-License-Identifier: EUPL-1.2
import { AppError, isLanguage, type Language } from '@opstap/kernel';
import { translator } from '@opstap/publication';
import { loadPublication } from '@opstap/publication/node';

/**
 * Says what went wrong in the user's language, never with a stack trace. Returns the exit code:
 * 2 the input is wrong, 3 something outside is not available, 1 anything else.
 */
export async function printFault(error: unknown): Promise<number> {
  if (!(error instanceof AppError)) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
  const publication = await loadPublication();
  const t = translator(languageOfUser(), publication.catalog(languageOfUser()));
  const say = (code: string, data: Record<string, string | number>) =>
    t.has(`errors.${code}`) ? t(`errors.${code}`, data) : code;
  console.error(say(error.code, error.data));
  for (const { field, code, data } of error.faults)
    console.error(`  ${field}: ${say(code, { field, ...data })}`);
  return error.kind === 'unavailable' ? 3 : 2;
}

/** `--lang` when it was given, else the language of the terminal, else English. */
export function languageOfUser(): Language {
  const given = process.argv[process.argv.indexOf('--lang') + 1];
  const fromTerminal = (process.env['LC_ALL'] ?? process.env['LANG'] ?? '').slice(0, 2);
  return [given, fromTerminal].find(isLanguage) ?? 'en';
}
