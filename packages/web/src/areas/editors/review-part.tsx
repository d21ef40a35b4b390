// SPDX-License-Identifier: EUPL-1.2
import { formatDate, listReviewItems, type ReviewItem, reviewOn } from '@opstap/publication';
import { localised, type PageContext } from '../../app/page.ts';
import { Link } from '../../ui/link.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';

/** Days before its review date in which something is soon. */
const SOON = 30;
/** How many of one owner are named; the command line names all. */
const MOST_NAMED = 20;

type Due = ReviewItem & { daysPast: number };

/** What is past its review date and what soon will be, for each of those who keep it. */
export function ReviewPart({ context }: { context: PageContext }) {
  const { t, publication, today } = context;
  const all = listReviewItems(publication);
  const due = all
    .map((item): Due => ({ ...item, daysPast: reviewOn(item, today) }))
    .filter(({ daysPast }) => daysPast >= -SOON);
  const past = due.filter(({ daysPast }) => daysPast > 0);
  const next = all.find((item) => reviewOn(item, today) < -SOON);
  return (
    <section aria-labelledby="review">
      <Heading level={2} id="review">
        {t('upkeep.review.title')}
      </Heading>
      <Paragraph>
        {t('upkeep.review.lead', {
          all: all.length,
          past: past.length,
          soon: due.length - past.length,
          days: SOON,
        })}
      </Paragraph>
      {due.length === 0 && next && (
        <Paragraph>{t('upkeep.review.next', { date: formatDate(next.reviewBy, t.language) })}</Paragraph>
      )}
      {publication.reference.review.owners.map((owner) => (
        <OwnerPart
          owner={owner}
          due={due.filter((item) => item.owner === owner)}
          context={context}
          key={owner}
        />
      ))}
      <Paragraph quiet>
        {t('upkeep.review.all')} <code>npx --no-install opstap content stale</code>
      </Paragraph>
    </section>
  );
}

type OwnerProps = { owner: string; due: readonly Due[]; context: PageContext };

function OwnerPart({ owner, due, context }: OwnerProps) {
  const { t } = context;
  return (
    <section>
      <Heading level={3}>{t(`upkeep.owners.${owner}`)}</Heading>
      {due.length === 0 && <Paragraph>{t('upkeep.review.none')}</Paragraph>}
      {due.length > 0 && (
        <ul class="o-rules">
          {due.slice(0, MOST_NAMED).map((item) => (
            <DueLine item={item} context={context} key={`${item.kind} ${item.id}`} />
          ))}
        </ul>
      )}
      {due.length > MOST_NAMED && (
        <Paragraph>{t('upkeep.review.more', { count: due.length - MOST_NAMED })}</Paragraph>
      )}
    </section>
  );
}

function DueLine({ item, context: { t, language } }: { item: Due; context: PageContext }) {
  const { kind, id, path, daysPast, reviewBy, checkedOn, file } = item;
  const name = <code>{id}</code>;
  const facts = [
    daysPast > 0 ? t('upkeep.review.past', { days: daysPast }) : t('upkeep.review.soon', { days: -daysPast }),
    t('upkeep.review.by', { date: formatDate(reviewBy, language) }),
    t('shell.source.checked', { date: formatDate(checkedOn, language) }),
  ];
  return (
    <li>
      {t(`upkeep.kinds.${kind}`)} {path ? <Link href={localised(language, path)}>{name}</Link> : name}
      <span class="o-quiet">
        {' '}
        {facts.join(' · ')} · <code>{file}</code>
      </span>
    </li>
  );
}
