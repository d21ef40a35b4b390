// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import type { JudgedFinding } from '@opstap/rules';
import { findProfession } from '@opstap/taxonomy';
import type { NextTool } from '../../app/next-places.ts';
import { NextLinks } from '../../ui/next-links.tsx';
import type { LoadedInquiry } from './use-inquiry.ts';

const TOOLS: Readonly<Record<string, NextTool>> = {
  mag_ik_werken: 'may_i_work',
  bescherming_en_verblijf: 'protection',
  echt_zelfstandig: 'self_employed',
  klopt_mijn_contract: 'contract_check',
  inkomen_en_opvang: 'income',
  werkloos: 'out_of_work',
  intussen_werken: 'meanwhile',
};

type NextAfterProps = { loaded: LoadedInquiry; findings: readonly JudgedFinding[]; t: Translator };

/** What follows from the findings of an inquiry: from its first answer, from what is wrong, and from what else the device has. */
export function NextAfter({ loaded, findings, t }: NextAfterProps) {
  const tool = TOOLS[loaded.name];
  if (!tool) return null;
  const { facts, profile, published } = loaded;
  const profession = findProfession(published.reference, String(facts['beroep'] ?? ''))?.id;
  return (
    <NextLinks
      tool={tool}
      signs={[
        ...leadOf(findings),
        findings.some(({ severity }) => severity === 'wrong') ? 'wrong' : 'fine',
        profile && profile.profile.jobs.length > 0 ? 'has_profile' : 'no_profile',
        ...(findings.some(({ severity }) => severity === 'watch') ? ['changes'] : []),
      ]}
      values={profession ? { profession } : {}}
      t={t}
    />
  );
}

/** The first finding answers what the page asks; what only a person can answer is open too. */
function leadOf([first]: readonly JudgedFinding[]): ('yes' | 'no' | 'open' | 'ask')[] {
  if (first?.answer.kind === 'ask_a_person') return ['ask', 'open'];
  if (first?.answer.kind !== 'known' || typeof first.answer.value !== 'boolean') return ['open'];
  return [first.answer.value ? 'yes' : 'no'];
}
