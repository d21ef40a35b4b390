// SPDX-License-Identifier: EUPL-1.2
import type { IslandDefinition } from '../../app/island.tsx';
import { later } from '../../app/later.ts';
import { ASKING_TEXTS, Inquiry, type InquiryProps, type LaterResult, resultTexts } from './inquiry.tsx';

const findings: LaterResult = later(async () => (await import('./findings-result.tsx')).FindingsResult);

type Options = {
  /** What the first finding says is the answer. */
  isLed?: boolean;
  /** Where there is more to tell than the findings; `texts` are the areas that it needs beside the usual ones. */
  result?: LaterResult;
  texts?: readonly string[];
};

/** An island that puts the questions of an inquiry and tells its findings. */
export function inquiryIsland(
  name: string,
  { isLed = false, result = findings, texts = [] }: Options = {},
): IslandDefinition<InquiryProps> {
  const toResult = [...resultTexts(name), ...texts];
  return {
    explains: true,
    texts: [...ASKING_TEXTS, `asks-${name}`],
    data: [`packs/${name}`],
    view: (props) => <Inquiry name={name} isLed={isLed} result={result} texts={toResult} {...props} />,
  };
}
