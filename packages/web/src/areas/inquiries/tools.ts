// SPDX-License-Identifier: EUPL-1.2
import type { TextKey } from '@opstap/publication';
import type { IconName } from '../../ui/icon.tsx';

/** What can be checked, in the order of the overview. Each page names itself in its own texts. */
export type Tool = { path: string; icon: IconName; title: TextKey; description: TextKey };

export const TOOLS = [
  {
    path: '/may-i-work',
    icon: 'check',
    title: 'check.mag_ik_werken.title',
    description: 'check.mag_ik_werken.description',
  },
  {
    path: '/protection',
    icon: 'shield',
    title: 'check.bescherming_en_verblijf.title',
    description: 'check.bescherming_en_verblijf.description',
  },
  {
    path: '/self-employed',
    icon: 'people',
    title: 'check.echt_zelfstandig.title',
    description: 'check.echt_zelfstandig.description',
  },
  { path: '/pay-check', icon: 'euro', title: 'pay.title', description: 'pay.description' },
  {
    path: '/contract-check',
    icon: 'paper',
    title: 'check.klopt_mijn_contract.title',
    description: 'check.klopt_mijn_contract.description',
  },
  {
    path: '/income',
    icon: 'euro',
    title: 'check.inkomen_en_opvang.title',
    description: 'check.inkomen_en_opvang.description',
  },
  {
    path: '/out-of-work',
    icon: 'clock',
    title: 'check.werkloos.title',
    description: 'check.werkloos.description',
  },
  {
    path: '/meanwhile',
    icon: 'steps',
    title: 'check.intussen_werken.title',
    description: 'check.intussen_werken.description',
  },
  {
    path: '/what-changes',
    icon: 'calendar',
    title: 'what_changes.title',
    description: 'what_changes.description',
  },
  { path: '/signals', icon: 'shield', title: 'signals.title', description: 'signals.self_check_text' },
  { path: '/hire-in-order', icon: 'people', title: 'hire.title', description: 'hire.description' },
] as const satisfies readonly Tool[];
