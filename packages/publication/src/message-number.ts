// SPDX-License-Identifier: EUPL-1.2
import { formatNumber, type Language } from '@opstap/kernel';

/** What the generated texts write for `#` and a number: as `number` of @messageformat/runtime, without Intl, which is slow to start. */
export function number(language: Language, value: number, offset: number): string {
  return formatNumber(value - offset, language);
}
