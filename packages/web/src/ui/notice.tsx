// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Explained } from './explained.tsx';
import { Icon, type IconName } from './icon.tsx';

/** `uncertain`: sources differ or are weak. `unknown`: the law has no answer yet. Never told by colour alone: icon and title say it. */
export type NoticeKind = 'info' | 'ok' | 'warning' | 'error' | 'uncertain' | 'unknown';

const LOOK: Record<NoticeKind, { icon: IconName; alert: string }> = {
  info: { icon: 'info', alert: 'info' },
  ok: { icon: 'check', alert: 'ok' },
  warning: { icon: 'warning', alert: 'warning' },
  error: { icon: 'warning', alert: 'error' },
  uncertain: { icon: 'question', alert: 'warning o-notice--uncertain' },
  unknown: { icon: 'clock', alert: 'info o-notice--unknown' },
};

type NoticeProps = {
  kind: NoticeKind;
  title?: ComponentChildren;
  children?: ComponentChildren;
  role?: 'status' | 'alert';
};

export function Notice({ kind, title, children, role }: NoticeProps) {
  const { icon, alert } = LOOK[kind];
  return (
    <div class={`utrecht-alert utrecht-alert--${alert} o-notice`} {...(role ? { role } : {})}>
      <span class="utrecht-alert__icon">
        <Icon name={icon} />
      </span>
      <div class="utrecht-alert__content">
        <div class="utrecht-alert__message">
          {title && <strong class="o-notice__title">{title}</strong>}
          {children && (
            <div>
              <Explained>{children}</Explained>
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
