// SPDX-License-Identifier: EUPL-1.2
import type { Language, PlainDate } from '@opstap/kernel';
import { GATE_IDS, type GateId } from '@opstap/matching';
import type { Translator } from '@opstap/publication';
import { Button } from '../../ui/button.tsx';
import { LoadFailed } from '../../ui/load-failed.tsx';
import { Loading, State } from '../../ui/state.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import type { Occupations } from '../profile/use-occupations.ts';
import type { RefusalReason } from './kept-refusals.ts';
import { MatchCard } from './match-card.tsx';
import type { Match } from './match-texts.ts';
import type { Found } from './use-matches.ts';

type Props = {
  found: Found;
  /** The gate whose exclusions are shown. */
  excludedBy: GateId | undefined;
  on: PlainDate;
  occupations: Occupations;
  language: Language;
  t: Translator;
  onRefuse: (match: Match, because: RefusalReason) => void;
  onShow: (excludedBy: GateId | undefined) => void;
};

/** The list, or why there is none; and below it what was left out, by reason. */
export function Results({ found, excludedBy, onShow, onRefuse, t, ...shown }: Props) {
  if (found.kind === 'busy') return <Loading text={t('flow.loading')} />;
  if (found.kind === 'failed') return <LoadFailed t={t} text={found.text ?? t('work.not_reached')} />;
  const { matches, counts, sources } = found.list;
  return (
    <section aria-labelledby="work-results">
      <Heading level={2} id="work-results" focusable>
        {excludedBy
          ? t('work.excluded.title_one', { gate: t(`work.excluded.gates.${excludedBy}`) })
          : t('work.results')}
      </Heading>
      <p role="status">{t('work.counts', { fits: counts.fits, open: counts.open, shown: matches.length })}</p>
      {excludedBy && (
        <p>
          <Button onClick={() => onShow(undefined)}>{t('work.excluded.back')}</Button>
        </p>
      )}
      {matches.length === 0 && (
        <State kind="empty" title={t(counts.open === 0 ? 'work.no_vacancies' : 'work.nothing_fits')} />
      )}
      {matches.map((match) => (
        <MatchCard
          key={match.vacancy.id}
          match={match}
          sources={sources}
          t={t}
          {...shown}
          {...(excludedBy ? {} : { onRefuse: (because: RefusalReason) => onRefuse(match, because) })}
        />
      ))}
      <Heading level={2}>{t('work.excluded.title')}</Heading>
      <Paragraph>{t('work.excluded.lead', { count: counts.excluded })}</Paragraph>
      <ul class="o-work__excluded">
        {GATE_IDS.map((id) => {
          const { excluded = 0, only = 0 } = counts.byGate[id] ?? {};
          return (
            <li key={id}>
              {t(`work.excluded.gates.${id}`)}: {t('work.excluded.count', { excluded, only })}{' '}
              {excluded > 0 && id !== excludedBy && (
                <Button kind="subtle" onClick={() => onShow(id)}>
                  {t('work.excluded.show', { gate: t(`work.excluded.gates.${id}`) })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
