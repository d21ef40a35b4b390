// SPDX-License-Identifier: EUPL-1.2
import { benchHttp } from '../../packages/cli/src/bench-http.ts';
import { rounded, type Section, table } from './section.ts';

const RATIO_BAR = 5;

/** POST /v1/journeys beside an empty route of the same server at 200 requests a second. */
export async function measureHttp(): Promise<Section> {
  const bench = await benchHttp(200, 10);
  const { emptyRoute, journeys, journeysInWords, p99Ratio } = bench;
  return {
    text: [
      `${bench.ratePerSecond} requests a second for ${bench.seconds} seconds each, the limit on rates off, counted from the moment a request was due. The client that sends runs on the same machine, so it shares its cores.`,
      table(
        ['route', 'requests', 'failed', 'median', '99th percentile'],
        [
          [
            'an empty route',
            emptyRoute.requests,
            emptyRoute.failed,
            `${emptyRoute.p50} ms`,
            `${emptyRoute.p99} ms`,
          ],
          [
            'POST /v1/journeys',
            journeys.requests,
            journeys.failed,
            `${journeys.p50} ms`,
            `${journeys.p99} ms`,
          ],
          [
            'POST /v1/journeys with the words of a language (100 to 300 KB an answer)',
            journeysInWords.requests,
            journeysInWords.failed,
            `${journeysInWords.p50} ms`,
            `${journeysInWords.p99} ms`,
          ],
        ],
      ),
      `99th percentile under the aim of 25 ms: ${journeys.p99 < 25 ? 'yes' : 'no'}. With the words it is ${rounded(bench.p99RatioInWords)} times that of the empty route; no bar is set for that.`,
    ],
    bars: [
      {
        what: 'POST /v1/journeys at 200 a second: 99th percentile against an empty route',
        bar: `at most ${RATIO_BAR} times, none failed`,
        measured: `${rounded(p99Ratio)} times, ${journeys.failed} failed`,
        met: p99Ratio <= RATIO_BAR && journeys.failed === 0,
      },
    ],
    figures: bench,
  };
}
