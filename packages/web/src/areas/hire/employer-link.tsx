// SPDX-License-Identifier: EUPL-1.2
import { isPlainDate, LANGUAGE_NAMES } from '@opstap/kernel';
import { formatDate, type Translator } from '@opstap/publication';
import type { Facts } from '@opstap/rules';
import { useState } from 'preact/hooks';
import { localised } from '../../app/page.ts';
import { CheckboxGroup, RadioGroup } from '../../ui/choice-group.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import '../hand-over/hand-over.css';
import { ShareLink } from '../hand-over/share-link.tsx';
import { fragmentOf } from './hire-link.ts';

/** Employers read Dutch or English. */
const LANGUAGES = ['nl', 'en'] as const;

type Offer = { value: string; label: string; facts: Facts };
type EmployerLinkProps = { facts: Facts; t: Translator };

/** From the worker to the employer: a link to what an employer does, with only those answers that the person ticks. */
export function EmployerLink({ facts, t }: EmployerLinkProps) {
  const [agreed, setAgreed] = useState<readonly string[]>([]);
  const [language, setLanguage] = useState<(typeof LANGUAGES)[number]>('nl');
  const offers = offersOf(facts, t);
  const carried = offers.filter(({ value }) => agreed.includes(value)).map((offer) => offer.facts);
  const fragment = fragmentOf(Object.assign({}, ...carried));
  const address = `${location.origin}${localised(language, '/hire-in-order')}${fragment}`;
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
      <RadioGroup
        id="employer-link-language"
        legend={t('share.employer.language')}
        choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        value={language}
        onChange={(value) => setLanguage(value === 'en' ? 'en' : 'nl')}
      />
      <ShareLink address={address} label={t('share.employer.label')} qrLabel={t('share.employer.qr')} t={t} />
    </section>
  );
}

/** What the page for employers can take over, in words; under its names there. */
function offersOf({ startdatum: begin, contractvorm: form }: Facts, t: Translator): Offer[] {
  const offers: Offer[] = [];
  if (isPlainDate(begin))
    offers.push({
      value: 'begin',
      label: t('share.employer.begin', { date: formatDate(begin, t.language) }),
      facts: { begin_van_het_werk: begin },
    });
  if (form === 'tijdelijk' || form === 'vast')
    offers.push({ value: 'contract', label: t(`share.employer.${form}`), facts: { contractvorm: form } });
  return offers;
}
