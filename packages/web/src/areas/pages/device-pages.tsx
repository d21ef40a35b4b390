// SPDX-License-Identifier: EUPL-1.2
import { Island } from '../../app/island.tsx';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loading } from '../../ui/state.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';

/** Pages whose content is on the reader's device: an island, and an explanation for browsers without JavaScript. */
type DevicePage = { island: string; name: 'journey' | 'result' | 'take_along' | 'adviser'; crumb?: true };

export const journeyPage = (context: PageContext): Page =>
  devicePage(context, { island: 'question-flow', name: 'journey' });
export const resultPage = (context: PageContext): Page =>
  devicePage(context, { island: 'journey-result', name: 'result', crumb: true });
export const takeAlongPage = (context: PageContext): Page =>
  devicePage(context, { island: 'take-along', name: 'take_along', crumb: true });
export const adviserPage = (context: PageContext): Page =>
  devicePage(context, { island: 'adviser', name: 'adviser' });

function devicePage({ t, language, today, demo }: PageContext, { island, name, crumb }: DevicePage): Page {
  const title = t(`shell.device.${name}_title`);
  const description = t(`shell.device.${name}_description`);
  return {
    title,
    description,
    ...(name === 'journey' || name === 'result' ? {} : { unlisted: true as const }),
    ...(name === 'result' ? { feedback: { type: 'page' as const, id: 'journey/result' } } : {}),
    ...(crumb ? { crumbs: [{ path: '/journey', label: t('shell.device.journey_title') }] } : {}),
    body: (
      <>
        <Heading level={1}>{title}</Heading>
        {/* The others begin with words of their own. */}
        {name === 'result' && <Paragraph lead>{description}</Paragraph>}
        <div class="without-js">
          <Notice kind="info" title={t('shell.device.needs_js_title')}>
            {t('shell.device.needs_js')}
          </Notice>
          <p class="o-actions">
            <LinkButton kind="primary" href={localised(language, '/steps')}>
              {t('shell.device.all_steps')}
            </LinkButton>
          </p>
        </div>
        <div class="with-js o-device">
          <Island name={island} props={{ language, today, demo }}>
            <Loading text={t('shell.device.loading')} />
          </Island>
          {name === 'result' && <Island name="agreed" props={{ language }} />}
          {name === 'result' && <Island name="kept-route" props={{ language, demo }} />}
        </div>
      </>
    ),
  };
}
