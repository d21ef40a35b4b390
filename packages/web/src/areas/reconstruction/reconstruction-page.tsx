// SPDX-License-Identifier: EUPL-1.2
import { explainSources, formatDate } from '@opstap/publication';
import { type Programme, stateOn } from '@opstap/taxonomy';
import { Island } from '../../app/island.tsx';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { DeskCard } from '../../ui/desk-card.tsx';
import { Link } from '../../ui/link.tsx';
import { NextLinks } from '../../ui/next-links.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { explained } from '../help/desks.ts';
import { isOpen } from '../schemes/format-when.ts';
import { StateBadge } from '../schemes/state-badge.tsx';

/** Before a journey to Ukraine these know what it means. */
const DESKS = ['ind', 'vluchtelingenwerk', 'rvo'];
const SOURCES = ['actieplan_wederopbouw', 'vb_3_1a'];

/** Return and reconstruction: programmes with their state, and the choices that stay on the device. */
export function reconstructionPage(context: PageContext): Page {
  const { t, language, publication, today } = context;
  const { fields, everywhere, programmes } = publication.reference.reconstruction;
  const active = programmes.filter((programme) => isOpen(stateOn(programme, today)));
  const other = programmes.filter((programme) => !active.includes(programme));
  const sources = [...new Set([...SOURCES, ...programmes.flatMap((programme) => programme.sources)])];
  return {
    title: t('reconstruction.title'),
    description: t('reconstruction.description'),
    feedback: { type: 'page', id: 'reconstruction' },
    body: (
      <>
        <Heading level={1}>{t('reconstruction.title')}</Heading>
        <Paragraph lead>{t('reconstruction.lead')}</Paragraph>
        <Notice kind="warning" title={t('reconstruction.warning.title')}>
          {t.list('reconstruction.warning.text').map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
        <Notice kind="unknown" title={t('reconstruction.no_register.title')}>
          {t('reconstruction.no_register.text')}
        </Notice>
        <section aria-labelledby="wish">
          <Heading level={2} id="wish">
            {t('reconstruction.wish.title')}
          </Heading>
          <Paragraph>{t('reconstruction.wish.purpose')}</Paragraph>
          <div class="without-js">
            <Notice kind="info" title={t('shell.device.needs_js_title')}>
              {t('reconstruction.wish.needs_js')}
            </Notice>
          </div>
          <div class="with-js">
            <Island name="reconstruction-wish" props={{ language, fields, everywhere }} />
          </div>
        </section>
        <section aria-labelledby="programmes">
          <Heading level={2} id="programmes">
            {t('reconstruction.programmes.title')}
          </Heading>
          <Paragraph>{t('reconstruction.programmes.lead')}</Paragraph>
          {active.length > 0 && <Heading level={3}>{t('reconstruction.programmes.active')}</Heading>}
          <Programmes programmes={active} context={context} />
          {other.length > 0 && <Heading level={3}>{t('reconstruction.programmes.other')}</Heading>}
          <Programmes programmes={other} context={context} />
        </section>
        <section>
          <Heading level={2}>{t('shell.step.who_helps')}</Heading>
          <div class="o-grid">
            {explained(context, DESKS).map((desk) => (
              <DeskCard desk={desk} t={t} key={desk.id} />
            ))}
          </div>
        </section>
        <p class="o-actions">
          <LinkButton href={localised(language, '/steps/terugkeer_wederopbouw')} iconEnd="arrow">
            {t('reconstruction.step')}
          </LinkButton>
        </p>
        <NextLinks tool="reconstruction" t={t} />
        <section>
          <Heading level={2}>{t('shell.step.sources')}</Heading>
          <SourceList sources={explainSources(sources, today, publication)} t={t} />
        </section>
      </>
    ),
  };
}

function Programmes({ programmes, context }: { programmes: readonly Programme[]; context: PageContext }) {
  const { t, language, today } = context;
  return (
    <ul class="o-schemes">
      {programmes.map((programme) => {
        const { id, name, fields, url, checkedOn, confidence } = programme;
        const known = fields.map((field) => t(`reconstruction.fields.${field}`));
        return (
          <li class="o-card" key={id}>
            <h4 class="o-card__title">{url ? <Link href={url}>{name}</Link> : name}</h4>
            <p class="o-badges">
              <StateBadge state={stateOn(programme, today)} t={t} />
            </p>
            <p>{t(`plans.programmes.${id}`)}</p>
            <p class="o-quiet">
              {[
                known.length > 0 ? known.join(', ') : t('reconstruction.programmes.any_field'),
                t('reconstruction.programmes.checked', { date: formatDate(checkedOn, language) }),
                t(`shell.source.confidence.${confidence}`),
              ].join(' · ')}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
