// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';

type LinkProps = {
  href: string;
  children: ComponentChildren;
  language?: string;
  rel?: string;
  current?: boolean;
};

export function Link({ href, children, language, rel, current }: LinkProps) {
  const outside = /^https?:/.test(href);
  return (
    <a
      class="nl-link"
      href={href}
      {...(outside || rel ? { rel: rel ?? 'noreferrer' } : {})}
      {...(language ? { hreflang: language } : {})}
      {...(current ? { 'aria-current': 'page' as const } : {})}
    >
      {children}
    </a>
  );
}
