// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';

type DetailsProps = {
  summary: ComponentChildren;
  children: ComponentChildren;
  open?: boolean;
  onToggle?: (isOpen: boolean) => void;
};

export function Details({ summary, children, open, onToggle }: DetailsProps) {
  return (
    <details
      class="o-details"
      {...(open ? { open: true } : {})}
      {...(onToggle ? { onToggle: (event) => onToggle(event.currentTarget.open) } : {})}
    >
      <summary>{summary}</summary>
      <div class="o-details__content">{children}</div>
    </details>
  );
}
