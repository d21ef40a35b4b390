// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  EmptyDrawing,
  ErrorDrawing,
  LoadingDrawing,
  OfflineDrawing,
  StaleDrawing,
  UnknownDrawing,
} from './state-drawings.tsx';

/**
 * What a part of a page is when it is not what somebody came for. `empty`: nothing is there yet, or nothing was found.
 * `offline`: it needs a connection. `error`: it failed. `stale`: it is older than it should be. `unknown`: nobody knows it yet.
 */
export type StateKind = 'empty' | 'offline' | 'error' | 'stale' | 'unknown';

const DRAWINGS = {
  empty: EmptyDrawing,
  offline: OfflineDrawing,
  error: ErrorDrawing,
  stale: StaleDrawing,
  unknown: UnknownDrawing,
};

type StateProps = {
  kind: StateKind;
  title: ComponentChildren;
  /** What it means, in a sentence. */
  children?: ComponentChildren;
  /** The way out: buttons or links. */
  actions?: ComponentChildren;
  /** `alert` for what comes after a tap, `status` for what may be heard later. */
  role?: 'status' | 'alert';
};

/** The state in words, with the way out; the drawing beside it says nothing that the words do not. */
export function State({ kind, title, children, actions, role }: StateProps) {
  const Drawing = DRAWINGS[kind];
  return (
    <div class={`o-state o-state--${kind}`} {...(role ? { role } : {})}>
      <Drawing />
      <div class="o-state__words">
        <p class="o-state__title">{title}</p>
        {children && <div class="o-state__text">{children}</div>}
        {actions && <p class="o-actions">{actions}</p>}
      </div>
    </div>
  );
}

/** Something is on its way. `text` says what. */
export function Loading({ text }: { text: string }) {
  return (
    <div class="o-loading" role="status">
      <LoadingDrawing />
      <p>{text}</p>
    </div>
  );
}
