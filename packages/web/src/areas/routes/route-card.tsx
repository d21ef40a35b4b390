// SPDX-License-Identifier: EUPL-1.2
import type { LegMeanwhile, RouteLimit } from '@opstap/journeys/routes';
import type { Language } from '@opstap/kernel';
import type {
  ExplainedLeg,
  ExplainedMeanwhile,
  ExplainedRoute,
  LinkedPage,
  Translator,
} from '@opstap/publication';
import { localised } from '../../app/page.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Folded } from '../../ui/folded.tsx';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Heading } from '../../ui/text.tsx';
import { LegMeanwhilePart } from './leg-meanwhile.tsx';
import { RouteLanes } from './route-lanes.tsx';

type Props = {
  number: number;
  told: ExplainedRoute;
  /** Limits that the person set and that it does not keep to. */
  past: readonly RouteLimit[];
  /** Where vacancies are looked for; empty: everywhere. */
  place: string;
  /** What may be done during a step; undefined until the rules are there. */
  meanwhile: ((leg: LegMeanwhile) => ExplainedMeanwhile) | undefined;
  language: Language;
  t: Translator;
  isKept: boolean;
  onKeep: () => void;
  onForget: () => void;
};

/** One route: what it brings and costs, as a picture, and step by step. */
export function RouteCard({
  number,
  told,
  past,
  place,
  meanwhile,
  language,
  t,
  isKept,
  onKeep,
  onForget,
}: Props) {
  const id = `route-${number}`;
  const facts = [
    { label: t('routes.summary.time'), text: told.time },
    { label: t('routes.summary.dates'), text: told.dates },
    { label: t('routes.summary.unknown'), text: told.unknown },
    { label: t('routes.summary.income'), text: told.income },
    { label: t('routes.summary.cost'), text: told.cost },
  ].filter(({ text }) => text !== '');
  return (
    <article class="o-card o-routes__card" aria-labelledby={id}>
      <Heading level={3} id={id}>
        {number}. {told.title}
      </Heading>
      {told.strengths.length > 0 && (
        <p class="o-badges">
          {told.strengths.map((strength) => (
            <Badge tone="done" icon="check" key={strength}>
              {strength}
            </Badge>
          ))}
        </p>
      )}
      {past.map((limit) => (
        <Notice kind="info" key={limit}>
          {t(`routes.limits.past.${limit}`)}
        </Notice>
      ))}
      <dl class="o-was">
        {facts.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <RouteLanes told={told} t={t} />
      <Folded
        summary={t('routes.steps')}
        draw={() => (
          <ol class="o-routes__legs">
            {told.legs.map((leg) => (
              <Leg key={leg.id} leg={leg} place={place} meanwhile={meanwhile} language={language} t={t} />
            ))}
          </ol>
        )}
      />
      <p class="o-actions">
        {isKept ? (
          <>
            <LinkButton href={localised(language, '/journey/result')} iconEnd="arrow">
              {t('routes.keep.see')}
            </LinkButton>
            <Button onClick={onForget}>{t('routes.keep.remove')}</Button>
          </>
        ) : (
          <Button onClick={onKeep}>
            {t('routes.keep.button')}
            <span class="o-visually-hidden">: {told.title}</span>
          </Button>
        )}
      </p>
      <p role="status" class="o-quiet">
        {isKept ? t('routes.keep.done') : ''}
      </p>
    </article>
  );
}

const PAGES: Readonly<Record<LinkedPage, string>> = {
  profession: '/professions/',
  path: '/paths/',
  vacancies: '/vacancies?occupation=',
  language: '/language',
  meanwhile: '/meanwhile',
  may_i_work: '/may-i-work',
};

type LegProps = Pick<Props, 'place' | 'meanwhile' | 'language' | 't'> & { leg: ExplainedLeg };

function Leg({ leg, place, meanwhile, language, t }: LegProps) {
  const source = leg.leg.url;
  const may = leg.leg.meanwhile && meanwhile?.(leg.leg.meanwhile);
  const near = place.trim() === '' ? '' : `&place=${encodeURIComponent(place.trim())}`;
  const addressOf = (to: LinkedPage, id: string) => `${PAGES[to]}${id}${to === 'vacancies' ? near : ''}`;
  return (
    <li>
      <strong>{leg.title}</strong> <Badge>{t(`routes.lanes.${leg.lane}`)}</Badge>
      <p>{[leg.when, ...leg.notes].join(' ')}</p>
      {may && (
        <LegMeanwhilePart
          told={may}
          vacanciesFor={(occupation) => addressOf('vacancies', occupation)}
          language={language}
          t={t}
        />
      )}
      {(leg.links.length > 0 || source) && (
        <ul class="o-routes__links">
          {leg.links.map(({ to, id, text }) => (
            <li key={`${to} ${id}`}>
              <Link href={localised(language, addressOf(to, id))}>{text}</Link>
            </li>
          ))}
          {source && (
            <li>
              <Link href={source}>
                {t('routes.link.source', { site: new URL(source).hostname.replace('www.', '') })}
              </Link>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}
