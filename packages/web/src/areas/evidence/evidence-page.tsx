// SPDX-License-Identifier: EUPL-1.2
import { Island } from '../../app/island.tsx';
import { localised, type Page, type PageContext } from '../../app/page.ts';
import { LinkCard } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { Explained } from '../../ui/explained.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { SENSITIVE } from '../fair-work/sensitive.ts';

/** A diary of work that only its owner can open. Without JavaScript: what to write down on paper. */
export function evidencePage({ t, language, today }: PageContext): Page {
  return {
    title: t('evidence.tab'),
    description: t('evidence.description'),
    ...SENSITIVE,
    body: (
      <>
        <div class="o-no-print">
          <Heading level={1}>{t('evidence.title')}</Heading>
          <Paragraph lead>{t('evidence.lead')}</Paragraph>
          <div class="without-js">
            <Notice kind="info" title={t('evidence.needs_js.title')}>
              {t('evidence.needs_js.text')}
            </Notice>
          </div>
          <div id="before">
            <Details summary={t('evidence.before.title')} open>
              <TextList texts={t.list('evidence.before.text')} />
            </Details>
          </div>
        </div>
        <div class="with-js">
          <Island name="evidence-diary" props={{ language, today }} />
        </div>
        <div class="o-no-print">
          <section>
            <Heading level={2}>{t('evidence.what.title')}</Heading>
            <TextList texts={t.list('evidence.what.text')} />
          </section>
          <section>
            <Heading level={2}>{t('signals.phone.title')}</Heading>
            <TextList texts={[...t.list('signals.phone.text'), ...t.list('help.problem.trace').slice(1)]} />
          </section>
          <section>
            <LinkCard href={localised(language, '/signals')} icon="shield" title={t('signals.self_check')}>
              {t('signals.self_check_text')}
            </LinkCard>
          </section>
        </div>
      </>
    ),
  };
}

function TextList({ texts }: { texts: readonly string[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>
          <Explained>{text}</Explained>
        </li>
      ))}
    </ul>
  );
}
