// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';

/**
 * What is known of when a scheme or programme is open. At most one of the four; none: nothing is known. `lastSeen` is a year or a
 * month, `2024-02`: the last round that was found, without its days.
 */
export type PlanningWindow = {
  window?: { from?: PlainDate; to: PlainDate };
  recurring?: true;
  /** `2022` or `2024-06-11`. */
  runningSince?: string;
  lastSeen?: string;
};

export type WindowState =
  | { kind: 'open'; until: PlainDate }
  | { kind: 'not_yet'; from: PlainDate }
  | { kind: 'closed'; lastDay: PlainDate }
  | { kind: 'recurring' }
  | { kind: 'running'; since: string }
  | { kind: 'last_seen'; when: string }
  | { kind: 'unknown' };

/** Whether it is open on a day. Only `open`, `recurring` and `running` may be proposed to anybody. */
export function stateOn(known: PlanningWindow, on: PlainDate): WindowState {
  const { window, recurring, runningSince, lastSeen } = known;
  if (window?.from && on < window.from) return { kind: 'not_yet', from: window.from };
  if (window && on > window.to) return { kind: 'closed', lastDay: window.to };
  if (window) return { kind: 'open', until: window.to };
  if (recurring) return { kind: 'recurring' };
  if (runningSince) return { kind: 'running', since: runningSince };
  return lastSeen ? { kind: 'last_seen', when: lastSeen } : { kind: 'unknown' };
}
