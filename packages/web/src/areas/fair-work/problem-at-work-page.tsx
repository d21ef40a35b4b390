// SPDX-License-Identifier: EUPL-1.2
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkCard } from '../../ui/card.tsx';
import { DeskCard } from '../../ui/desk-card.tsx';
import { SafetyDrawing } from '../../ui/drawings/safety.tsx';
import { Explained } from '../../ui/explained.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { explained } from '../help/desks.ts';
import { SENSITIVE } from './sensitive.ts';

/** Those that help with abuse at work, nearest to danger first. */
const DESKS = [
  'noodnummer',
  'arbeidsinspectie',
  'fairwork',
  'comensha',
  'politie',
  'meld_misdaad_anoniem',
  'juridisch_loket',
];

/** Abuse and exploitation: signs, safe first steps, who helps. Nothing of this page is stored anywhere. */
export function problemAtWorkPage(context: PageContext): Page {
  const { t, language, publication } = context;
  const hasStep = publication.pack.steps.some(({ id }) => id === 'problemen_op_werk');
  return {
    title: t('help.problem.tab'),
    description: t('help.problem.description'),
    ...SENSITIVE,
    body: (
      <>
        <PageHead title={t('help.problem.title')} lead={t('help.problem.lead')} drawing={<SafetyDrawing />} />
        <Notice kind="error" title={t('help.problem.danger')}>
          <a href="tel:112">{t('help.problem.call')}</a>
        </Notice>
        <section>
          <Heading level={2}>{t('help.problem.offer.title')}</Heading>
          {t.list('help.problem.offer.text').map((text) => (
            <Paragraph key={text}>
              <Explained>{text}</Explained>
            </Paragraph>
          ))}
          <p>
            <a class="nl-link" href="#who">
              {t('help.problem.offer.who')}
            </a>
          </p>
        </section>
        <section>
          <Heading level={2}>{t('help.problem.signs')}</Heading>
          <Paragraph>{t('help.problem.signs_lead')}</Paragraph>
          <ul>
            {t.list('help.problem.sign').map((text) => (
              <li key={text}>
                <Explained>{text}</Explained>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <Heading level={2}>{t('help.problem.first')}</Heading>
          <ol class="o-numbered">
            {t.list('help.problem.do').map((text) => (
              <li key={text}>
                <Explained>{text}</Explained>
              </li>
            ))}
          </ol>
          {hasStep && (
            <p>
              <a class="nl-link" href={localised(language, '/steps/problemen_op_werk')}>
                {t('help.problem.more')}
              </a>
            </p>
          )}
        </section>
        <div class="o-grid">
          <LinkCard href={localised(language, '/signals')} icon="shield" title={t('signals.self_check')}>
            {t('signals.self_check_text')}
          </LinkCard>
          <LinkCard href={localised(language, '/evidence')} icon="paper" title={t('signals.prove')}>
            {t('signals.prove_text')}
          </LinkCard>
        </div>
        <section>
          <Heading level={2} id="who">
            {t('help.problem.who')}
          </Heading>
          <div class="o-grid">
            {explained(context, DESKS).map((desk) => (
              <DeskCard desk={desk} t={t} key={desk.id} />
            ))}
          </div>
        </section>
        <section>
          <Heading level={2}>{t('help.problem.traces')}</Heading>
          <ul>
            {t.list('help.problem.trace').map((text) => (
              <li key={text}>
                <Explained>{text}</Explained>
              </li>
            ))}
          </ul>
        </section>
      </>
    ),
  };
}
