// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import type { ComponentChildren } from 'preact';
import type { IslandDefinition } from '../../app/island.tsx';
import { FindingsResult } from './findings-result.tsx';
import { INQUIRY_TEXTS, Inquiry, type InquiryProps } from './inquiry.tsx';
import type { LoadedInquiry } from './use-inquiry.ts';

type Options = {
  /** What the first finding says is the answer. */
  isLed?: boolean;
  /** Stands between the findings and the tools; `texts` are the areas that it needs. */
  below?: (loaded: LoadedInquiry, t: Translator) => ComponentChildren;
  texts?: readonly string[];
};

/** An island that puts the questions of an inquiry and tells its findings. */
export function inquiryIsland(
  name: string,
  { isLed = false, below, texts = [] }: Options = {},
): IslandDefinition<InquiryProps> {
  return {
    explains: true,
    texts: [...INQUIRY_TEXTS, `law-${name}`, ...texts],
    data: [`packs/${name}`],
    view: (props) => (
      <Inquiry
        name={name}
        isLed={isLed}
        {...props}
        result={(shown) => (
          <FindingsResult {...shown} isLed={isLed} below={below?.(shown.loaded, props.t)} t={props.t} />
        )}
      />
    ),
  };
}
