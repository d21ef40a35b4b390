// SPDX-License-Identifier: EUPL-1.2
import { checkFacts, type Facts, type Pack } from '@opstap/rules';
import { keepInTab, readTab } from '../../app/tab-store.ts';

const KEY = 'opstap-hire';

/** What was filled in, in this tab only: it is about somebody else, so it does not stay on the device. */
export function readSituation(pack: Pack): Facts {
  const kept = readTab(KEY);
  return checkFacts(pack, typeof kept === 'object' && kept !== null ? { ...kept } : {}).facts;
}

export function keepSituation(facts: Facts): void {
  keepInTab(KEY, facts);
}
