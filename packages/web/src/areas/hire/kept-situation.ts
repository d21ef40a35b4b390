// SPDX-License-Identifier: EUPL-1.2
import { checkFacts, type Facts, type Pack } from '@opstap/rules';

const KEY = 'opstap-hire';

/** What was filled in, in this tab only: it is about somebody else, so it does not stay on the device. */
export function readSituation(pack: Pack): Facts {
  try {
    return checkFacts(pack, JSON.parse(sessionStorage.getItem(KEY) ?? '{}')).facts;
  } catch {
    return {};
  }
}

export function keepSituation(facts: Facts): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(facts));
  } catch {
    // Storage is closed to us: it lives as long as the page.
  }
}
