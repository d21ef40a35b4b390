// SPDX-License-Identifier: EUPL-1.2
import type { CourseList } from '@opstap/contract';
import {
  euroCents,
  formatEuro,
  formatNumber,
  isPlainDate,
  type PlainDate,
  todayInAmsterdam,
} from '@opstap/kernel';
import { formatDate } from '@opstap/publication';
import type { ComponentChildren } from 'preact';
import type { PageContext } from '../../app/page.ts';
import { Badge } from '../../ui/badge.tsx';
import { Link } from '../../ui/link.tsx';
import { Foreign, Heading } from '../../ui/text.tsx';

type Course = CourseList['courses'][number];
type Props = { course: Course; context: PageContext };

/** One course. Names are as their provider wrote them; what is not known says so. */
export function CourseCard({ course, context }: Props) {
  const { t } = context;
  const unknown = t('courses.course.not_known');
  return (
    <li class="o-card">
      <Heading level={3}>
        <Foreign language="nl">{course.name}</Foreign>
      </Heading>
      <p class="o-badges">
        <Badge>{t('courses.course.level', { from: course.from, to: course.to })}</Badge>
        <Badge>{t(`language.ways.${course.kind}.name`)}</Badge>
        {course.synthetic && (
          <Badge tone="uncertain" icon="question">
            {t('courses.synthetic.badge')}
          </Badge>
        )}
      </p>
      <dl class="o-lines">
        <Line label={t('courses.course.provider')}>
          <Foreign language="nl">{course.provider}</Foreign>
        </Line>
        <Line label={t('courses.course.where')}>{where(course, context) || unknown}</Line>
        <Line label={t('courses.course.when')}>{when(course, context) || unknown}</Line>
        <Line label={t('courses.course.time')}>{time(course, context) || unknown}</Line>
        <Line label={t('courses.course.cost')}>{cost(course, context)}</Line>
        <Line label={t('courses.course.places')}>{places(course, context) || unknown}</Line>
        <Line label={t('courses.course.childcare')}>
          {course.childcare === undefined
            ? unknown
            : t(course.childcare ? 'courses.course.yes' : 'courses.course.no')}
        </Line>
        {(course.url || course.contact) && (
          <Line label={t('courses.course.contact')}>
            {course.url && <Link href={course.url}>{new URL(course.url).hostname}</Link>}
            {course.url && course.contact && ' · '}
            {course.contact}
          </Line>
        )}
      </dl>
      <p class="o-quiet">{standing(course, context)}</p>
    </li>
  );
}

function Line({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function where({ online, municipality, region, place }: Course, { t, publication }: PageContext): string {
  const { municipalities, regions } = publication.reference;
  const town = municipalities.find(({ code }) => code === municipality)?.name;
  const area = regions.find(({ code }) => code === region)?.name;
  const around = town ?? (area && t('courses.course.in_region', { name: area }));
  // An address mostly ends in its town: then it is not said twice.
  const parts = [
    online && t('courses.course.online'),
    place,
    place && town && place.includes(town) ? '' : around,
  ];
  return parts.filter(Boolean).join(', ');
}

function when({ startsOn, evening }: Course, { t, language }: PageContext): string {
  const starts = dateOf(startsOn);
  return [
    starts && t('courses.course.starts', { date: formatDate(starts, language) }),
    evening !== undefined && t(evening ? 'courses.course.evening' : 'courses.course.daytime'),
  ]
    .filter(Boolean)
    .join(', ');
}

function time({ hours, minutesAWeek }: Course, { t, language }: PageContext): string {
  const aWeek = minutesAWeek && formatNumber(minutesAWeek / 60, language);
  return [
    hours && t('courses.course.hours', { count: hours }),
    aWeek && t('courses.course.hours_a_week', { hours: aWeek }),
  ]
    .filter(Boolean)
    .join(', ');
}

function cost({ costCents }: Course, { t, language }: PageContext): string {
  if (costCents === undefined) return t('courses.course.not_known');
  return costCents === 0 ? t('courses.course.cost_free') : formatEuro(euroCents(costCents), language);
}

function places({ freePlaces, waitingWeeks }: Course, { t }: PageContext): string {
  return [
    freePlaces !== undefined && t('courses.course.free_places', { count: freePlaces }),
    waitingWeeks !== undefined && t('courses.course.wait', { count: waitingWeeks }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Whose word it is and from when. */
function standing({ asOf, source }: Course, { t, language, courses }: PageContext): string {
  const list = courses?.sources.find(({ name }) => name === source);
  const date = dateOf(asOf);
  const changed = list && todayInAmsterdam(Date.parse(list.importedAt));
  return [
    date && t('courses.course.as_of', { date: formatDate(date, language) }),
    changed && t('courses.course.from_list', { source, date: formatDate(changed, language) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function dateOf(text: string | undefined): PlainDate | undefined {
  return isPlainDate(text) ? text : undefined;
}
