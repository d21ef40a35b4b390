// SPDX-License-Identifier: EUPL-1.2
import { type EuroCents, euroCents, type PlainDate } from '@opstap/kernel';
import { inquire, type Pack } from '@opstap/rules';

const MINIMUM = 'minimumloon_21_jaar_en_ouder';

/** The minimum wage of an adult for an hour on a day, as the corpus has it; undefined where it has none. */
export function minimumWageOf(pack: Pack): (on: PlainDate) => EuroCents | undefined {
  const known = new Map<PlainDate, EuroCents | undefined>();
  return (on) => {
    if (!known.has(on)) {
      const answer = Object.hasOwn(pack.rules, MINIMUM) ? inquire(pack, {}, { on }).ask(MINIMUM) : undefined;
      known.set(
        on,
        answer?.kind === 'known' && typeof answer.value === 'number' ? euroCents(answer.value) : undefined,
      );
    }
    return known.get(on);
  };
}
