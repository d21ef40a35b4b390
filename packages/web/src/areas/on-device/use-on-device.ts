// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from 'preact/hooks';
import { changesKept, forgetAllKept } from '../../app/device-store.ts';
import { readDeviceFile } from './device-file.ts';
import {
  forgetStore,
  type Part,
  restore,
  type Snapshot,
  STORES,
  type StoreName,
  takeSnapshot,
  writeStore,
} from './device-parts.ts';
import { countCopies, forgetCopies } from './offline-copies.ts';
import { type Taken, takeIn } from './take-in-file.ts';

export type OnDevice = { snapshot: Snapshot; changes: Readonly<Record<string, string>>; copies: number };

/** What has just been done; `undo` puts the device back for as long as it is offered. */
export type Done =
  | { kind: 'removed' | 'removed_all' | 'copies_removed' | 'undone'; undo?: Snapshot }
  | { kind: 'taken_in'; taken: readonly Taken[]; isKept: boolean; undo?: Snapshot }
  | { kind: 'not_a_file' | 'newer_file' };

/** Long enough to see that it was the wrong button, short enough that what is removed is soon really gone. */
const UNDO_MILLISECONDS = 20_000;

/** What is on this device, and everything that can be done with it. Undefined while it is being read. */
export function useOnDevice() {
  const [state, setState] = useState<OnDevice>();
  const [done, setDone] = useState<Done>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const look = async () => {
    const [snapshot, changes, copies] = await Promise.all([takeSnapshot(), changesKept(), countCopies()]);
    setState({ snapshot, changes, copies });
  };
  const finish = async (what: Done) => {
    clearTimeout(timer.current);
    await look();
    setDone(what);
    if ('undo' in what)
      timer.current = setTimeout(
        () => setDone((before) => (before === what ? withoutUndo(what) : before)),
        UNDO_MILLISECONDS,
      );
  };
  useEffect(() => {
    void look();
    return () => clearTimeout(timer.current);
  }, []);

  return {
    state,
    done,
    async removePart({ stores }: Part) {
      const undo = await takeSnapshot();
      for (const name of stores) await forgetStore(name);
      await finish({ kind: 'removed', undo });
    },
    async removeCopies() {
      await forgetCopies();
      await finish({ kind: 'copies_removed' });
    },
    /** The copies for reading offline go too; they come back by themselves, so there is nothing to undo about them. */
    async removeAll() {
      const undo = await takeSnapshot();
      await forgetAllKept();
      for (const { name, in: place } of STORES) if (place !== 'browser') await forgetStore(name);
      await forgetCopies();
      await finish({ kind: 'removed_all', undo });
    },
    async undo(before: Snapshot) {
      await restore(before);
      await finish({ kind: 'undone' });
    },
    async takeInFile(text: string) {
      const parts = readDeviceFile(parsed(text));
      if (parts === undefined || parts === 'newer')
        return finish({ kind: parts === 'newer' ? 'newer_file' : 'not_a_file' });
      const undo = await takeSnapshot();
      const { changes, taken } = takeIn(undo, parts);
      const written: boolean[] = [];
      // The names are those of the records: takeIn makes them.
      for (const [name, value] of Object.entries(changes))
        written.push(await writeStore(name as StoreName, value));
      await finish({ kind: 'taken_in', taken, isKept: written.every(Boolean), undo });
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function withoutUndo(done: Done): Done {
  if (!('undo' in done)) return done;
  const { undo: _over, ...rest } = done;
  return rest;
}
