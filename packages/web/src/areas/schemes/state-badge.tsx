// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import type { WindowState } from '@opstap/taxonomy';
import { Badge, type BadgeTone } from '../../ui/badge.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { isOpen, stateText } from './format-when.ts';

export function StateBadge({ state, t }: { state: WindowState; t: Translator }) {
  const { tone, icon } = lookOf(state);
  return (
    <Badge tone={tone} icon={icon}>
      {stateText(state, t)}
    </Badge>
  );
}

function lookOf(state: WindowState): { tone: BadgeTone; icon: IconName } {
  if (isOpen(state)) return { tone: 'done', icon: 'check' };
  const isOver = state.kind === 'closed' || state.kind === 'not_yet';
  return isOver ? { tone: 'plain', icon: 'clock' } : { tone: 'uncertain', icon: 'question' };
}
