// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@opstap/kernel';
import type { Translator } from '@opstap/publication';
import type { ComponentChildren } from 'preact';
import { localised } from '../../app/page.ts';
import { Badge } from '../../ui/badge.tsx';
import { Details } from '../../ui/details.tsx';
import { Explained } from '../../ui/explained.tsx';
import { Link } from '../../ui/link.tsx';
import { Pair, partOf, type Sides } from '../../ui/pair.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import type { DescribedDay, DescribedGroup, DescribedItem } from './describe-changes.ts';
import { Line } from './line.tsx';

type Props = {
  id: string;
  sides: Sides<readonly DescribedDay[]>;
  from: PlainDate;
  to: PlainDate;
  /** What stands under a day: the reminder, where there can be one. */
  under?: (day: DescribedDay) => ComponentChildren;
};

/** The days on a line, and the same as a list: what changes, why, what it was and becomes, what to do before. */
export function Timeline({ id, sides, from, to, under }: Props) {
  const [own] = sides;
  if (!own) return null;
  return (
    <>
      <Line days={own.value.map(({ on }) => on)} from={from} to={to} t={own.t} />
      <ol class="o-timeline">
        {own.value.map((day, index) => (
          <li key={day.on} id={`${id}-${day.on}`} class={sides.length > 1 ? 'o-timeline__wide' : ''}>
            <Pair sides={partOf(sides, (days) => days[index])}>
              {(said, t) => (
                <>
                  <Heading level={3}>
                    <time dateTime={said.on}>{said.date}</time>
                  </Heading>
                  {said.groups.map((group) => (
                    <Group key={group.because} group={group} t={t} />
                  ))}
                  <Prepare day={said} t={t} />
                </>
              )}
            </Pair>
            {under?.(day)}
          </li>
        ))}
      </ol>
    </>
  );
}

type PartProps = { t: Translator };

function Group({ group, t }: PartProps & { group: DescribedGroup }) {
  const list = (items: readonly DescribedItem[]) => (
    <ul class="o-changes">
      {items.map((item) => (
        <Item key={item.id} item={item} t={t} />
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

function Item({ item, t }: PartProps & { item: DescribedItem }) {
  const { title, text, was, becomes, step, verify } = item;
  return (
    <li>
      {step ? <Link href={localised(t.language, `/steps/${step}`)}>{title}</Link> : <p>{title}</p>}
      {text && (
        <p class="o-quiet">
          <Explained>{text}</Explained>
        </p>
      )}
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

function Prepare({ day: { prepare }, t }: PartProps & { day: DescribedDay }) {
  if (prepare.length === 0) return null;
  return (
    <>
      <Heading level={4}>{t('what_changes.prepare')}</Heading>
      <ul>
        {prepare.map(({ step, title }) => (
          <li key={step}>
            <Link href={localised(t.language, `/steps/${step}`)}>{title}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
