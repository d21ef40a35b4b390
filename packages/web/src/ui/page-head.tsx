// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Heading, Paragraph } from './text.tsx';

type PageHeadProps = {
  title: ComponentChildren;
  lead: ComponentChildren;
  /** One of `ui/drawings`: what the page is about, for whoever would rather look than read. */
  drawing: ComponentChildren;
};

/** How a page begins: its name, what it is about in a sentence or two, and a drawing where there is room. */
export function PageHead({ title, lead, drawing }: PageHeadProps) {
  return (
    <div class="o-page-head">
      <div>
        <Heading level={1}>{title}</Heading>
        <Paragraph lead>{lead}</Paragraph>
      </div>
      {drawing}
    </div>
  );
}
