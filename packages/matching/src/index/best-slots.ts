// SPDX-License-Identifier: EUPL-1.2

/** The best so many of what is offered, in order; a slot that is offered twice stands in it once. `compare` decides between two with the same score: negative puts the first before. */
export function bestSlots(limit: number, compare: (one: number, other: number) => number) {
  const list: { slot: number; score: number }[] = [];
  return {
    /** Less than this cannot come into the list; the same score can. */
    threshold: () => (list.length < limit ? Number.NEGATIVE_INFINITY : (list.at(-1)?.score ?? 0)),
    offer(slot: number, score: number): void {
      let at = list.length;
      while (at > 0) {
        const before = list[at - 1];
        // With the same score and the same place it is met before anything that is better.
        if (before?.slot === slot) return;
        if (!before || before.score > score || (before.score === score && compare(before.slot, slot) < 0))
          break;
        at -= 1;
      }
      if (at >= limit) return;
      list.splice(at, 0, { slot, score });
      if (list.length > limit) list.pop();
    },
    list: (): readonly { slot: number; score: number }[] => list,
  };
}
