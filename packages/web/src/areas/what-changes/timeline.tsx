// SPDX-License-Identifier: EUPL-1.2
import type { Language, PlainDate } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import type { ComponentChildren } from 'preact';
import { localised } from '../../app/page.ts';
import { Badge } from '../../ui/badge.tsx';
import { Details } from '../../ui/details.tsx';
import { Link } from '../../ui/link.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import type { DescribedDay, DescribedGroup, DescribedItem } from './describe-changes.ts';
import { Line } from './line.tsx';

type Props = {
  id: string;
  days: readonly DescribedDay[];
  from: PlainDate;
  to: PlainDate;
  language: Language;
  t: Translator;
  /** What stands under a day: the reminder, where there can be one. */
  under?: (day: DescribedDay) => ComponentChildren;
};

/** The days on a line, and the same as a list: what changes, why, what it was and becomes, what to do before. */
export function Timeline({ id, days, from, to, language, t, under }: Props) {
  return (
    <>
      <Line days={days.map(({ on }) => on)} from={from} to={to} t={t} />
      <ol class="o-timeline">
        {days.map((day) => (
          <li key={day.on} id={`${id}-${day.on}`}>
            <Heading level={3}>
              <time dateTime={day.on}>{day.date}</time>
            </Heading>
            {day.groups.map((group) => (
              <Group key={group.because} group={group} language={language} t={t} />
            ))}
            <Prepare day={day} language={language} t={t} />
            {under?.(day)}
          </li>
        ))}
      </ol>
    </>
  );
}

type PartProps = { language: Language; t: Translator };

function Group({ group, language, t }: PartProps & { group: DescribedGroup }) {
  const list = (items: readonly DescribedItem[]) => (
    <ul class="o-changes">
      {items.map((item) => (
        <Item key={item.id} item={item} language={language} t={t} />
      ))}
    </ul>
  );
  const minor = group.items.filter((item) => item.minor);
  return (
    <div class="o-change-group">
      <p class="o-change-group__because">{group.because}</p>
      {list(group.items.filter((item) => !item.minor))}
      {minor.length > 0 && (
        <Details summary={t('what_changes.minor', { count: minor.length })}>{list(minor)}</Details>
      )}
      {group.advice && <Paragraph quiet>{group.advice}</Paragraph>}
    </div>
  );
}

function Item({ item, language, t }: PartProps & { item: DescribedItem }) {
  const { title, text, was, becomes, step, verify } = item;
  return (
    <li>
      {step ? <Link href={localised(language, `/steps/${step}`)}>{title}</Link> : <p>{title}</p>}
      {text && <p class="o-quiet">{text}</p>}
      {was !== undefined && (
        <dl class="o-was">
          <div>
            <dt>{t('what_changes.was')}</dt>
            <dd>{was}</dd>
          </div>
          <div>
            <dt>{t('what_changes.becomes')}</dt>
            <dd>{becomes}</dd>
          </div>
        </dl>
      )}
      {verify && (
        <p class="o-badges">
          <Badge tone="uncertain" icon="question">
            {t('answer.not_certain')}
          </Badge>
        </p>
      )}
    </li>
  );
}

function Prepare({ day: { prepare }, language, t }: PartProps & { day: DescribedDay }) {
  if (prepare.length === 0) return null;
  return (
    <>
      <Heading level={4}>{t('what_changes.prepare')}</Heading>
      <ul>
        {prepare.map(({ step, title }) => (
          <li key={step}>
            <Link href={localised(language, `/steps/${step}`)}>{title}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
