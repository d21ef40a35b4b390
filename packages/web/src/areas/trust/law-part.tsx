// SPDX-License-Identifier: EUPL-1.2
import { localised, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';

/** How much law there is as data, and what keeps it right: worked examples, and the mistakes that they notice. */
export function LawPart({ context: { t, language, publication } }: { context: PageContext }) {
  const { pack, written } = publication;
  const [rules, parameters] = [Object.values(pack.rules), Object.values(pack.parameters)];
  const versions = [...rules, ...parameters].reduce((sum, one) => sum + one.versions.length, 0);
  const mutants = Object.values(written?.mutants ?? {});
  const killed = mutants.reduce((sum, one) => sum + one.killed, 0);
  const all = mutants.reduce((sum, one) => sum + one.killed + one.survived, 0);
  return (
    <section aria-labelledby="law">
      <Heading level={2} id="law">
        {t('trust.how.law.title')}
      </Heading>
      <Paragraph>
        {t('trust.how.law.counts', { rules: rules.length, parameters: parameters.length, versions })}
      </Paragraph>
      <Paragraph>{t('trust.how.law.dated')}</Paragraph>
      {written && <Paragraph>{t('trust.how.law.examples', { examples: written.examples.length })}</Paragraph>}
      {all > 0 && (
        <Paragraph>
          {t('trust.how.law.mutants', {
            all,
            killed,
            percent: Math.floor((100 * killed) / all),
            measured: mutants.length,
            rules: rules.length + parameters.length,
          })}
        </Paragraph>
      )}
      <p class="o-actions">
        <LinkButton href={localised(language, '/rules')} icon="paper">
          {t('trust.how.law.rules')}
        </LinkButton>
        <LinkButton href={localised(language, '/what-changes')} icon="calendar">
          {t('trust.how.law.changes')}
        </LinkButton>
      </p>
    </section>
  );
}
