// SPDX-License-Identifier: EUPL-1.2

/** Types whose default reading differs between the engines, by PostgreSQL's type number: read alike in both. */
export const VALUE_PARSERS: Record<number, (text: string) => unknown> = {
  20: readInt8,
  1082: (text) => text,
};

/** int8 as a number where that is exact, else as a bigint. */
function readInt8(text: string): number | bigint {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}
