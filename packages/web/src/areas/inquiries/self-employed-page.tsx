// SPDX-License-Identifier: EUPL-1.2
import { explainSources } from '@opstap/publication';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { SourceList } from '../../ui/source-list.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { inquiryPage } from './inquiry-page.tsx';

const SIGN = 'signaal_papieren_of_kvk';

/** Self-employed, or in fact employed. */
export function selfEmployedPage(context: PageContext): Page {
  return inquiryPage(context, 'echt_zelfstandig', <Pressure context={context} />);
}

/** Pressure to pay or to register is a sign of abuse. It is told here and asked only where nothing is kept. */
function Pressure({ context: { t, language, today, publication } }: { context: PageContext }) {
  const sources = publication.pack.rules[SIGN]?.versions.flatMap((version) => version.sources) ?? [];
  return (
    <section aria-labelledby="pressure">
      <Heading level={2} id="pressure">
        {t(`outcomes.${SIGN}.title`)}
      </Heading>
      <ul>
        <li>{t('facts.moet_betalen_voor_papieren.ask')}</li>
        <li>{t('facts.moet_inschrijven_kvk.ask')}</li>
      </ul>
      <Paragraph>{t(`rules.${SIGN}.yes`)}</Paragraph>
      <Paragraph>{t('check.echt_zelfstandig.pressure.text')}</Paragraph>
      <p class="o-actions">
        <LinkButton href={localised(language, '/signals')} icon="shield">
          {t('check.echt_zelfstandig.pressure.link')}
        </LinkButton>
      </p>
      <Details summary={t('answer.sources')}>
        <SourceList sources={explainSources(sources, today, publication)} t={t} isTarget={false} />
      </Details>
    </section>
  );
}
