// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Explained } from './explained.tsx';

type HeadingProps = { level: 1 | 2 | 3 | 4; id?: string; children: ComponentChildren; focusable?: boolean };

/** A heading; `focusable` ones can take the focus when a screen changes without a new page. */
export function Heading({ level, id, children, focusable }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag
      class={`nl-heading nl-heading--level-${level}`}
      {...(id ? { id } : {})}
      {...(focusable ? { tabIndex: -1 } : {})}
    >
      {children}
    </Tag>
  );
}

export function Paragraph({
  children,
  lead,
  quiet,
}: {
  children: ComponentChildren;
  lead?: boolean;
  quiet?: boolean;
}) {
  return (
    <p class={`nl-paragraph${lead ? ' nl-paragraph--lead' : ''}${quiet ? ' o-quiet' : ''}`}>
      <Explained>{children}</Explained>
    </p>
  );
}

/** Text in a language other than that of the page around it. */
export function Foreign({ language, children }: { language: string; children: ComponentChildren }) {
  return <span lang={language}>{children}</span>;
}
