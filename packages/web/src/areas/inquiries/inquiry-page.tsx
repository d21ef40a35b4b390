// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Island } from '../../app/island.tsx';
import type { Page, PageContext } from '../../app/page.ts';
import { Notice } from '../../ui/notice.tsx';
import { Loading } from '../../ui/state.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { GeneralRules } from './general-rules.tsx';

/** The inquiries that have a page of this form, with the island that shows each. */
const ISLANDS = {
  mag_ik_werken: 'may-i-work',
  echt_zelfstandig: 'self-employed',
  bescherming_en_verblijf: 'protection',
  klopt_mijn_contract: 'contract-check',
  inkomen_en_opvang: 'income',
  werkloos: 'out-of-work',
  intussen_werken: 'meanwhile',
} as const;

export type InquiryName = keyof typeof ISLANDS;

/**
 * A page that puts the questions of an inquiry and tells what follows; without JavaScript, the rules themselves. `below` is
 * what the page tells whatever the answers are.
 */
export function inquiryPage(context: PageContext, name: InquiryName, below?: ComponentChildren): Page {
  const { t, language, today } = context;
  return {
    title: t(`check.${name}.title`),
    description: t(`check.${name}.description`),
    crumbs: [{ path: '/check', label: t('check.title') }],
    feedback: { type: 'answer', id: name },
    body: (
      <>
        <Heading level={1}>{t(`check.${name}.title`)}</Heading>
        <Paragraph lead>{t(`check.${name}.lead`)}</Paragraph>
        <div class="without-js">
          <Notice kind="info" title={t('shell.device.needs_js_title')}>
            {t('answer.needs_js')}
          </Notice>
        </div>
        <div class="with-js o-device">
          <Island name={ISLANDS[name]} props={{ language, today }}>
            <Loading text={t('flow.loading')} />
          </Island>
        </div>
        {below}
        <GeneralRules context={context} inquiry={name} />
      </>
    ),
  };
}
