// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

type LinkCardProps = {
  href: string;
  title: string;
  icon?: IconName;
  level?: 2 | 3;
  children?: ComponentChildren;
};

/** A card that is one link: the title is the link, the whole card can be tapped. */
export function LinkCard({ href, title, icon, level = 2, children }: LinkCardProps) {
  const Tag = `h${level}` as const;
  return (
    <div class="o-card o-card--link">
      {icon && <Icon name={icon} />}
      <div>
        <Tag class="o-card__title">
          <a href={href}>{title}</a>
        </Tag>
        {children && <div class="o-card__text">{children}</div>}
      </div>
    </div>
  );
}
