// SPDX-License-Identifier: EUPL-1.2
import { isPlainDate, type Language } from '@opstap/kernel';
import { formatDate, type Translator } from '@opstap/publication';
import type { WindowState } from '@opstap/taxonomy';

/** `2024`, `2024-02` or `2024-02-29`, as exactly as it is known: "2024", "februari 2024", "29 februari 2024". */
export function formatWhen(when: string, language: Language): string {
  if (isPlainDate(when)) return formatDate(when, language);
  const [year = '', month] = when.split('-');
  if (!month) return year;
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return `${format.format(Date.UTC(2000, Number(month) - 1, 1))} ${year}`;
}

/** Whether something is open, in words. Needs the texts `schemes`. */
export function stateText(state: WindowState, t: Translator): string {
  switch (state.kind) {
    case 'open':
      return t('schemes.state.open', { date: formatDate(state.until, t.language) });
    case 'not_yet':
      return t('schemes.state.not_yet', { date: formatDate(state.from, t.language) });
    case 'closed':
      return t('schemes.state.closed', { date: formatDate(state.lastDay, t.language) });
    case 'running':
      return t('schemes.state.running', { date: formatWhen(state.since, t.language) });
    case 'last_seen':
      return t('schemes.state.last_seen', { date: formatWhen(state.when, t.language) });
    default:
      return t(`schemes.state.${state.kind}`);
  }
}

/** Only what is open now may be proposed. */
export function isOpen({ kind }: WindowState): boolean {
  return kind === 'open' || kind === 'recurring' || kind === 'running';
}
