// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import { inquire, type Pack } from '@opstap/rules';

/** How urgent a set of signs is. The rules decide; `none` says nothing about the person. */
export type Level = 'now' | 'wrong' | 'watch' | 'none';

/** The most urgent first: the first that holds counts. */
export const LEVEL_RULES = {
  now: 'signalen_vragen_nu_hulp',
  wrong: 'signalen_wijzen_op_misstand',
  watch: 'signalen_om_op_te_letten',
} as const satisfies Record<Exclude<Level, 'none'>, string>;

export const RULED_LEVELS = ['now', 'wrong', 'watch'] as const;

/** Where to begin, nearest to the need first: ids of `reference/desks`. */
export const FIRST_DESKS: Record<Level, readonly string[]> = {
  now: ['noodnummer', 'arbeidsinspectie', 'comensha', 'fairwork'],
  wrong: ['fairwork', 'arbeidsinspectie', 'juridisch_loket'],
  watch: ['fairwork', 'workinnl', 'juridisch_loket'],
  none: ['workinnl', 'refugeehelp', 'fairwork'],
};

/** The signs that can be ticked, in the order of the corpus. */
export function listSigns(pack: Pack): readonly string[] {
  return pack.questions.find(({ id }) => id === 'signalen')?.facts ?? [];
}

/** The level of what was ticked; what was not ticked was not recognised. */
export function levelOf(pack: Pack, ticked: readonly string[], on: PlainDate): Level {
  const facts = Object.fromEntries(listSigns(pack).map((sign) => [sign, ticked.includes(sign)]));
  const { ask } = inquire(pack, facts, { on });
  const holds = (rule: string) => {
    const answer = ask(rule);
    return answer.kind === 'known' && answer.value === true;
  };
  return RULED_LEVELS.find((level) => holds(LEVEL_RULES[level])) ?? 'none';
}
