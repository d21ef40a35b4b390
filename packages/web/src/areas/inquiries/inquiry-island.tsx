// SPDX-License-Identifier: EUPL-1.2
import type { IslandDefinition } from '../../app/island.tsx';
import { FindingsResult } from './findings-result.tsx';
import { INQUIRY_TEXTS, Inquiry, type InquiryProps } from './inquiry.tsx';

/** An island that puts the questions of an inquiry and tells its findings; `isLed`: what the first one says is the answer. */
export function inquiryIsland(
  name: string,
  { isLed = false }: { isLed?: boolean } = {},
): IslandDefinition<InquiryProps> {
  return {
    texts: [...INQUIRY_TEXTS, `law-${name}`],
    data: [`packs/${name}`],
    view: (props) => (
      <Inquiry
        name={name}
        isLed={isLed}
        {...props}
        result={(shown) => <FindingsResult {...shown} isLed={isLed} t={props.t} />}
      />
    ),
  };
}
