// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import type { ComponentChildren } from 'preact';
import { Link } from './link.tsx';

type PageContentsProps = {
  t: Translator;
  parts: readonly { id: string; title: ComponentChildren }[];
};

/** What stands on a long page, one tap from its beginning. */
export function PageContents({ t, parts }: PageContentsProps) {
  const title = t('shell.contents');
  return (
    <nav class="o-contents o-no-print" aria-label={title}>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {parts.map((part) => (
          <li key={part.id}>
            <Link href={`#${part.id}`}>{part.title}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
