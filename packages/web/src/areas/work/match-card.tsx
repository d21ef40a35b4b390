// SPDX-License-Identifier: EUPL-1.2
import type { MatchList } from '@opstap/contract';
import { dayNumber, type EuroCents, formatEuro, type Language, type PlainDate } from '@opstap/kernel';
import { formatDate, type Translator } from '@opstap/publication';
import { localised } from '../../app/page.ts';
import { Badge } from '../../ui/badge.tsx';
import { Folded } from '../../ui/folded.tsx';
import { Link } from '../../ui/link.tsx';
import { Heading } from '../../ui/text.tsx';
import type { Occupations } from '../profile/use-occupations.ts';
import type { RefusalReason } from './kept-refusals.ts';
import { gapText, type Match, reasonText } from './match-texts.ts';
import { NotForMe } from './not-for-me.tsx';
import { GateLines, Points } from './why.tsx';

type Props = {
  match: Match;
  sources: MatchList['sources'];
  on: PlainDate;
  occupations: Occupations;
  language: Language;
  t: Translator;
  /** Absent for what a gate left out. */
  onRefuse?: (because: RefusalReason) => void;
};

/** One vacancy: what speaks for it, what is missing, and where to apply. */
export function MatchCard({ match, sources, on, occupations, language, t, onRefuse }: Props) {
  const { vacancy, explanation } = match;
  const source = sources.find(({ id }) => id === vacancy.source);
  const id = `work-${vacancy.id.replaceAll(/[^\w-]/g, '_')}`;
  const closed = explanation.gates.filter(({ state }) => state === 'closed');
  return (
    <article class="o-card o-work__card" aria-labelledby={id}>
      <Heading level={3} id={id}>
        <a
          class="nl-link"
          href={localised(language, `/vacancies/${encodeURIComponent(vacancy.id)}`)}
          lang="nl"
        >
          {vacancy.title}
        </a>
      </Heading>
      {vacancy.synthetic && <Badge tone="uncertain">{t('work.synthetic')}</Badge>}
      <p class="o-quiet">{factsOf({ match, occupations, language, t }).join(' · ')}</p>
      {closed.length > 0 && (
        <>
          <p>
            <strong>{t('work.left_out_because')}</strong>
          </p>
          <GateLines gates={closed} language={language} t={t} />
        </>
      )}
      <p>
        <strong>{t('work.why')}</strong>
      </p>
      <ul>
        {explanation.reasons.map((factor) => (
          <li key={factor}>{reasonText(factor, explanation, t)}</li>
        ))}
      </ul>
      {explanation.gaps.length > 0 && (
        <>
          <p>
            <strong>{t('work.missing')}</strong>
          </p>
          <ul>
            {explanation.gaps.map((gap, at) => {
              const { text, close, step } = gapText(gap, occupations, t);
              return (
                <li key={at}>
                  {text} {step ? <Link href={localised(language, `/steps/${step}`)}>{close}</Link> : close}
                </li>
              );
            })}
          </ul>
        </>
      )}
      <Folded
        summary={t('work.points.title', { score: explanation.score, highest: explanation.highest })}
        draw={() => (
          <>
            <Points explanation={explanation} t={t} />
            <GateLines gates={explanation.gates} language={language} t={t} />
            {match.taken.length > 0 && (
              <p>
                {t('work.taken', {
                  what: match.taken.map((one) => t(`work.taken_fields.${one}`)).join(', '),
                })}
              </p>
            )}
          </>
        )}
      />
      <p>
        <strong>{t('work.apply')}</strong>{' '}
        {vacancy.howToApply && <span lang="nl">{vacancy.howToApply} </span>}
        {vacancy.url ? (
          <Link href={vacancy.url} language="nl">
            {t('work.apply_at', { source: source?.name ?? vacancy.source })}
          </Link>
        ) : (
          !vacancy.howToApply && t('work.apply_employer')
        )}
      </p>
      <p class="o-quiet">
        {t('work.source', {
          source: source?.name ?? vacancy.source,
          published: formatDate(shownDate(vacancy.publishedOn), language),
          days: Math.max(0, dayNumber(on) - dayNumber(shownDate(vacancy.publishedOn))),
          until: formatDate(shownDate(vacancy.validThrough), language),
        })}
        {source?.licence && ` ${source.licence}`}
      </p>
      {onRefuse && <NotForMe id={id} onRefuse={onRefuse} t={t} />}
    </article>
  );
}

/** A date of an answer of ours. */
function shownDate(text: string): PlainDate {
  return text as PlainDate;
}

function factsOf({
  match: { vacancy, explanation },
  occupations: { reference },
  language,
  t,
}: Pick<Props, 'match' | 'occupations' | 'language' | 't'>): string[] {
  const town = reference.municipalities.find(({ code }) => code === vacancy.municipality)?.name;
  const { hoursPerWeek: hours, wage, contract } = vacancy;
  const { kilometres } = explanation;
  return [
    vacancy.employer,
    town,
    kilometres === undefined ? undefined : t('work.kilometres', { kilometres }),
    hours &&
      t('work.hours', { hours: hours.min === hours.max ? `${hours.min}` : `${hours.min}–${hours.max}` }),
    contract && t(`work.contracts.${contract}`),
    // Whole cents, as the contract of the API says.
    wage?.min === undefined
      ? undefined
      : t(`work.wage.${wage.per}`, { from: formatEuro(wage.min as EuroCents, language) }),
  ].flatMap((fact) => (fact ? [fact] : []));
}
