// SPDX-License-Identifier: EUPL-1.2

/** The pages above this one; the page itself is named by its heading. */
type BreadcrumbProps = { label: string; items: readonly { href: string; label: string }[] };

export function Breadcrumb({ label, items }: BreadcrumbProps) {
  return (
    <nav class="o-breadcrumb" aria-label={label}>
      <ol>
        {items.map(({ href, label: text }) => (
          <li key={href}>
            <a class="nl-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
