// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from 'preact/hooks';
import { canSeal } from '../hand-over/sealed.ts';
import { readSealed, wipeSealed, writeSealed } from './kept-notes.ts';
import { type EntryDraft, type LockMinutes, lockAfter, NO_NOTES, type Notes } from './notes.ts';
import {
  keyFor,
  type NotesKey,
  newNotesKey,
  type SealedNotes,
  sealNotes,
  unsealNotes,
} from './sealed-notes.ts';

const CHECK_EVERY = 5000;

export type OpenNotes = { kind: 'open'; notes: Notes; notesKey: NotesKey; isKept: boolean };
export type NotesState =
  | { kind: 'loading' }
  | { kind: 'not-secure' }
  | { kind: 'new'; isWiped: boolean }
  | { kind: 'locked'; sealed: SealedNotes; isAfterUse: boolean }
  | OpenNotes;

/** The diary on this device: sealed at rest, open in memory only while somebody uses it. */
export function useNotes() {
  const [state, setState] = useState<NotesState>({ kind: 'loading' });
  const current = useRef<OpenNotes>(undefined);
  const draft = useRef<EntryDraft>(undefined);
  const writing = useRef<Promise<unknown>>(Promise.resolve());
  current.current = state.kind === 'open' ? state : undefined;

  useEffect(() => {
    if (!canSeal()) setState({ kind: 'not-secure' });
    else void readSealed().then((sealed) => setState(atRest(sealed)));
  }, []);

  /** Seals what is now in the notes; one after the other, so that the last change is the last one kept. */
  const keep = (notes: Notes, notesKey: NotesKey): Promise<boolean> => {
    const kept = writing.current.then(async () => writeSealed(await sealNotes(notes, notesKey)));
    writing.current = kept;
    return kept;
  };

  const change = async (update: (notes: Notes) => Notes) => {
    const now = current.current;
    if (!now) return;
    const notes = update(now.notes);
    const next = { ...now, notes };
    current.current = next;
    draft.current = notes.draft;
    setState(next);
    const isKept = await keep(notes, now.notesKey);
    if (current.current) setState({ ...current.current, isKept });
  };

  /** What is being typed is kept as well, so that locking loses nothing. */
  const keepDraft = async () => {
    const typed = draft.current;
    if (current.current && typed && typed !== current.current.notes.draft)
      await change((notes) => ({ ...notes, draft: typed }));
  };

  const lock = async () => {
    await keepDraft();
    await writing.current;
    draft.current = undefined;
    const sealed = await readSealed();
    setState(sealed ? { kind: 'locked', sealed, isAfterUse: true } : { kind: 'new', isWiped: false });
  };

  useLockWhenIdle(state.kind === 'open' ? lockAfter(state.notes) : undefined, lock, keepDraft);

  return {
    state,
    change,
    lock,
    typing: (typed: EntryDraft | undefined) => {
      draft.current = typed;
    },
    async begin(passphrase: string) {
      const notesKey = await newNotesKey(passphrase);
      const isKept = await keep(NO_NOTES, notesKey);
      setState({ kind: 'open', notes: NO_NOTES, notesKey, isKept });
    },
    /** @returns what went wrong, if anything. */
    async unlock(passphrase: string, sealed: SealedNotes): Promise<'wrong' | 'damaged' | undefined> {
      const notesKey = await keyFor(passphrase, sealed);
      if (!notesKey) return 'wrong';
      // What was sealed here was made here: AES-GCM vouches for it.
      const notes = (await unsealNotes(sealed, notesKey).catch(() => undefined)) as Notes | undefined;
      if (!notes) return 'damaged';
      draft.current = notes.draft;
      setState({ kind: 'open', notes, notesKey, isKept: true });
      return undefined;
    },
    async wipe() {
      await writing.current;
      await wipeSealed();
      draft.current = undefined;
      setState({ kind: 'new', isWiped: true });
    },
  };
}

export type UsedNotes = ReturnType<typeof useNotes>;

function atRest(sealed: SealedNotes | undefined): NotesState {
  return sealed ? { kind: 'locked', sealed, isAfterUse: false } : { kind: 'new', isWiped: false };
}

/**
 * Locks after so many minutes without a touch or key, and when the page is left, also into the browser's memory of pages.
 * `minutes` is undefined while nothing is open.
 */
function useLockWhenIdle(
  minutes: LockMinutes | undefined,
  lock: () => Promise<void>,
  keepDraft: () => Promise<void>,
): void {
  const actions = useRef({ lock, keepDraft });
  actions.current = { lock, keepDraft };
  useEffect(() => {
    if (minutes === undefined) return undefined;
    let lastUse = Date.now();
    const used = () => {
      lastUse = Date.now();
    };
    const check = () => {
      if (Date.now() - lastUse >= minutes * 60_000) void actions.current.lock();
    };
    const hidden = () => (document.hidden ? void actions.current.keepDraft() : check());
    const timer = setInterval(check, CHECK_EVERY);
    const inputs = ['pointerdown', 'keydown', 'scroll'] as const;
    for (const name of inputs) addEventListener(name, used, { passive: true });
    document.addEventListener('visibilitychange', hidden);
    addEventListener('pagehide', hideNotes);
    addEventListener('pageshow', startAnew);
    return () => {
      clearInterval(timer);
      for (const name of inputs) removeEventListener(name, used);
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('pagehide', hideNotes);
      removeEventListener('pageshow', startAnew);
    };
  }, [minutes]);
}

/** At once, before the browser takes its picture of the page for "back". */
function hideNotes(): void {
  document.getElementById('notes')?.setAttribute('hidden', '');
}

/** A page that comes back out of the browser's memory starts again, locked. */
function startAnew({ persisted }: PageTransitionEvent): void {
  if (persisted) location.reload();
}
