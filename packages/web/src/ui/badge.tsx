// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type BadgeTone = 'plain' | 'deadline' | 'done' | 'uncertain' | 'wrong';

export function Badge({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: BadgeTone;
  icon?: IconName;
  children: ComponentChildren;
}) {
  return (
    <span class={`nl-data-badge o-badge o-badge--${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
