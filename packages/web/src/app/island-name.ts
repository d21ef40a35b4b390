// SPDX-License-Identifier: EUPL-1.2

/** `question-flow` from `../areas/journey/question-flow.island.tsx`. */
export function islandName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace('.island.tsx', '');
}
