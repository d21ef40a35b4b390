// SPDX-License-Identifier: EUPL-1.2
import { isPlainDate, LANGUAGE_NAMES } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import type { Facts } from '@opstap/rules';
import { useState } from 'preact/hooks';
import { localised } from '../../app/page.ts';
import { CheckboxGroup, RadioGroup } from '../../ui/choice-group.tsx';
import { DateField, type DateParts, joinDate, splitDate } from '../../ui/date-field.tsx';
import { Folded } from '../../ui/folded.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import '../hand-over/hand-over.css';
import { ShareLink } from '../hand-over/share-link.tsx';
import { offersOf } from './employer-offers.ts';
import { EmployerPreview } from './employer-preview.tsx';
import { workersFragment } from './hire-link.ts';

/** Employers read Dutch or English. */
const LANGUAGES = ['nl', 'en'] as const;

type EmployerLinkProps = { facts: Facts; t: Translator };

/** From the worker to the employer: a link to what an employer does, with only those answers that the person ticks. */
export function EmployerLink({ facts, t }: EmployerLinkProps) {
  const [agreed, setAgreed] = useState<readonly string[]>([]);
  const [language, setLanguage] = useState<(typeof LANGUAGES)[number]>('nl');
  const [typed, setTyped] = useState<DateParts>(() => splitDate(undefined));
  const hasBegin = isPlainDate(facts['begin_van_het_werk'] ?? facts['startdatum']);
  const begin = joinDate(typed);
  const offers = offersOf(facts, t);
  const carried: Facts = Object.assign(
    {},
    ...offers.filter(({ value }) => agreed.includes(value)).map((offer) => offer.facts),
    // Who types it here means it to be sent.
    !hasBegin && isPlainDate(begin) ? { begin_van_het_werk: begin } : {},
  );
  const address = `${location.origin}${localised(language, '/hire-in-order')}${workersFragment(carried)}`;
  return (
    <section aria-labelledby="employer-link" class="o-employer-link">
      <Heading level={2} id="employer-link">
        {t('share.employer.title')}
      </Heading>
      <Paragraph>{t('share.employer.lead')}</Paragraph>
      <Paragraph>{t('share.employer.inside')}</Paragraph>
      {offers.length > 0 ? (
        <CheckboxGroup
          id="employer-link-facts"
          legend={t('share.employer.choose')}
          choices={offers}
          values={agreed}
          onChange={setAgreed}
        />
      ) : (
        <Paragraph>{t('share.employer.nothing')}</Paragraph>
      )}
      {!hasBegin && (
        <DateField
          id="employer-link-begin"
          label={t('for_employer.begin')}
          hint={t('for_employer.begin_hint')}
          labels={{
            day: t('for_employer.day'),
            month: t('for_employer.month'),
            year: t('for_employer.year'),
          }}
          value={typed}
          onInput={setTyped}
        />
      )}
      <RadioGroup
        id="employer-link-language"
        legend={t('share.employer.language')}
        choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        value={language}
        onChange={(value) => setLanguage(value === 'en' ? 'en' : 'nl')}
      />
      <Folded
        summary={t('for_employer.preview')}
        draw={() => <EmployerPreview facts={carried} language={language} t={t} />}
      />
      <ShareLink address={address} label={t('share.employer.label')} qrLabel={t('share.employer.qr')} t={t} />
    </section>
  );
}
