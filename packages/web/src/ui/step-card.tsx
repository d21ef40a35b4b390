// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';

type StepCardProps = {
  href: string;
  title: string;
  summary: string;
  level?: 2 | 3 | 4;
  children?: ComponentChildren;
};

/** A step in a list. `children` are badges and reasons that belong to this person; they stay outside the link. */
export function StepCard({ href, title, summary, level = 3, children }: StepCardProps) {
  const Tag = `h${level}` as const;
  return (
    <div class="o-card o-card--link o-step-card">
      <div>
        <Tag class="o-card__title">
          <a href={href}>{title}</a>
        </Tag>
        <p class="o-card__text">{summary}</p>
        {children}
      </div>
    </div>
  );
}
