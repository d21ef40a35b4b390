// SPDX-License-Identifier: EUPL-1.2
import type { Term } from '@opstap/taxonomy';

/** "het burgerservicenummer (BSN)": as one says and reads it in Dutch. */
export function dutchWord({ dutch, short, article }: Term): string {
  return [article, dutch, short && `(${short})`].filter(Boolean).join(' ');
}

/** How one asks for it: names and abbreviations without their long form. */
export function spokenWord({ dutch, article }: Term): string {
  return article ? `${article} ${dutch}` : dutch;
}
