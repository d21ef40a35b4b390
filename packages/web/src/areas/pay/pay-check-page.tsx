// SPDX-License-Identifier: EUPL-1.2
import { euroCents, formatEuro } from '@opstap/kernel';
import { formatDate } from '@opstap/publication';
import { ask } from '@opstap/rules';
import { Island } from '../../app/island.tsx';
import type { Page, PageContext } from '../../app/page.ts';
import { DeskCard } from '../../ui/desk-card.tsx';
import { PayDrawing } from '../../ui/drawings/pay.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Loading } from '../../ui/state.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { explained } from '../help/desks.ts';
import { GeneralRules } from '../inquiries/general-rules.tsx';

/** Those who help with pay, free advice first. */
const DESKS = ['juridisch_loket', 'fairwork', 'vakbond', 'arbeidsinspectie', 'sncu'];

/** Ages with an amount of their own, and the rule that has it. */
const YOUNG = [20, 19, 18, 17, 16, 15];

/** "Is my pay right?": the tool on the device; without JavaScript the minimum wage, the rules and who helps. */
export function payCheckPage(context: PageContext): Page {
  const { t, language, today } = context;
  return {
    title: t('pay.title'),
    description: t('pay.description'),
    crumbs: [{ path: '/check', label: t('check.title') }],
    feedback: { type: 'answer', id: 'klopt_mijn_loon' },
    body: (
      <>
        <PageHead title={t('pay.title')} lead={t('pay.lead')} drawing={<PayDrawing />} />
        <Paragraph>{t('pay.private')}</Paragraph>
        <div class="without-js">
          <Notice kind="info" title={t('shell.device.needs_js_title')}>
            {t('pay.needs_js')}
          </Notice>
        </div>
        <div class="with-js o-device">
          <Island name="pay-check" props={{ language, today }}>
            <Loading text={t('flow.loading')} />
          </Island>
        </div>
        <MinimumWages context={context} />
        <section aria-labelledby="who-helps">
          <Heading level={2} id="who-helps">
            {t('pay.general.who')}
          </Heading>
          <div class="o-grid">
            {explained(context, DESKS).map((desk) => (
              <DeskCard desk={desk} t={t} key={desk.id} />
            ))}
          </div>
        </section>
        <GeneralRules context={context} inquiry="klopt_mijn_loon" />
      </>
    ),
  };
}

function MinimumWages({ context: { t, language, today, publication } }: { context: PageContext }) {
  const adult = { rule: 'minimumloon_21_jaar_en_ouder', age: t('pay.general.adult', { years: 21 }) };
  const young = YOUNG.map((years) => ({
    rule: `minimumloon_${years}_jaar`,
    age: t('pay.general.years', { years }),
  }));
  return (
    <section aria-labelledby="minimum-wages">
      <Heading level={2} id="minimum-wages">
        {t('pay.general.minimum', { date: formatDate(today, language) })}
      </Heading>
      <Paragraph quiet>{t('pay.general.minimum_note')}</Paragraph>
      <table class="o-wages">
        <thead>
          <tr>
            <th scope="col">{t('pay.general.age')}</th>
            <th scope="col">{t('pay.general.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {[adult, ...young].map(({ rule, age }) => {
            const outcome = ask(publication.pack, rule, {}, { on: today });
            const cents = outcome.kind === 'known' ? Number(outcome.value) : undefined;
            return (
              <tr key={rule}>
                <th scope="row">{age}</th>
                <td>
                  {cents === undefined ? t('journey.not_known_yet') : formatEuro(euroCents(cents), language)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
