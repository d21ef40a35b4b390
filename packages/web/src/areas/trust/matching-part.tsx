// SPDX-License-Identifier: EUPL-1.2
import {
  DEFAULT_WEIGHTS,
  FACTOR_IDS,
  GATE_IDS,
  highestScore,
  KNOBS,
  MATCHING_VERSION,
} from '@opstap/matching';
import { localised, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';

/** The weights that the server ranks with, what the reader can turn, what leaves a vacancy out, and what is never used. */
export function MatchingPart({ context: { t, language } }: { context: PageContext }) {
  const heaviest = FACTOR_IDS.toSorted((a, b) => DEFAULT_WEIGHTS[b] - DEFAULT_WEIGHTS[a]);
  return (
    <section aria-labelledby="matching">
      <Heading level={2} id="matching">
        {t('trust.how.matching.title')}
      </Heading>
      <Paragraph>
        {t('trust.how.matching.lead', {
          version: MATCHING_VERSION,
          highest: highestScore(DEFAULT_WEIGHTS),
        })}
      </Paragraph>
      <table class="o-counts">
        <thead>
          <tr>
            <th scope="col">{t('trust.how.matching.factor')}</th>
            <th scope="col">{t('trust.how.matching.points')}</th>
          </tr>
        </thead>
        <tbody>
          {heaviest.map((id) => (
            <tr key={id}>
              <th scope="row">{t(`work.factors.${id}`)}</th>
              <td>{DEFAULT_WEIGHTS[id]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Paragraph quiet>{t('trust.how.matching.note')}</Paragraph>
      <Paragraph>{t('trust.how.matching.knobs')}</Paragraph>
      <ul>
        {KNOBS.map((knob) => (
          <li key={knob}>
            <strong>{t(`work.knobs.${knob}`)}</strong>: {t(`work.knobs.${knob}_hint`)}
          </li>
        ))}
      </ul>
      <Paragraph>{t('trust.how.matching.gates')}</Paragraph>
      <ul>
        {GATE_IDS.map((gate) => (
          <li key={gate}>{t(`work.excluded.gates.${gate}`)}</li>
        ))}
      </ul>
      <Heading level={3}>{t('trust.how.matching.never_title')}</Heading>
      <ul>
        {t.list('trust.how.matching.never').map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p class="o-actions">
        <LinkButton href={localised(language, '/work')} icon="arrow">
          {t('trust.how.matching.to_work')}
        </LinkButton>
      </p>
    </section>
  );
}
