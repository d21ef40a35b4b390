// SPDX-License-Identifier: EUPL-1.2
import { calendarFile } from '@opstap/journeys';
import type { Language, PlainDate } from '@opstap/kernel';
import type { ExplainedHiring, Translator } from '@opstap/publication';
import type { Facts } from '@opstap/rules';
import { download } from '../../app/download.ts';
import { localised } from '../../app/page.ts';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import { BesideButtons } from '../inquiries/beside-buttons.tsx';
import type { Beside } from '../inquiries/use-beside.ts';
import { HireDocument } from './hire-document.tsx';
import { fragmentOf } from './hire-link.ts';

type HireToolsProps = {
  explained: ExplainedHiring;
  facts: Facts;
  language: Language;
  today: PlainDate;
  beside: Beside;
  t: Translator;
};

/** The list to keep: in the calendar, on paper, as a PDF; and a link without anything personal. */
export function HireTools({ explained, facts, language, today, beside, t }: HireToolsProps) {
  const address = `${location.origin}${localised(language, '/hire-in-order')}${fragmentOf(facts)}`;
  const toCome = explained.dates.filter(({ past }) => !past);
  const keepDates = () => {
    const events = toCome.map(({ id, date, title, text }) => ({
      id: `hire-${id}-${date}`,
      date,
      title,
      description: text,
      url: address,
    }));
    const file = calendarFile(events, t('hire.title'), Date.now());
    download(new Blob([file], { type: 'text/calendar' }), 'opstap-hire.ics');
  };
  return (
    <section aria-labelledby="hire-tools" class="o-result__tools">
      <Heading level={3} id="hire-tools">
        {t('hire.result.tools')}
      </Heading>
      <p class="o-actions">
        <Button icon="paper" onClick={() => window.print()}>
          {t('hire.result.print')}
        </Button>
        {toCome.length > 0 && (
          <Button icon="calendar" onClick={keepDates}>
            {t('hire.result.calendar')}
          </Button>
        )}
        <BesideButtons beside={beside} t={t} />
      </p>
      <Details summary={t('hire.result.pdf')}>
        <HireDocument facts={facts} language={language} today={today} t={t} />
      </Details>
      <Details summary={t('hire.result.share')}>
        <Paragraph>{t('hire.result.share_text')}</Paragraph>
        <p class="o-hire__address" translate={false}>
          <a class="nl-link" href={address}>
            {address}
          </a>
        </p>
      </Details>
    </section>
  );
}
