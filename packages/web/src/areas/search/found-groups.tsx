// SPDX-License-Identifier: EUPL-1.2
import { localised, type PageContext } from '../../app/page.ts';
import { Link } from '../../ui/link.tsx';
import { Foreign, Heading } from '../../ui/text.tsx';
import { type Found, SEARCH_KINDS } from './document.ts';

/** So many stand first, of whatever kind. */
export const FIRST = 3;
const PER_KIND = 6;

/** The best few first; the rest by kind, the kind that fits best before the others. */
export function FoundGroups({
  found,
  query,
  context,
}: {
  found: readonly Found[];
  query: string;
  context: PageContext;
}) {
  const { t } = context;
  const rest = found.slice(FIRST);
  const groups = SEARCH_KINDS.map((kind) => ({ kind, found: rest.filter((one) => one.kind === kind) }))
    .filter((group) => group.found.length > 0)
    .sort((one, other) => (other.found[0]?.score ?? 0) - (one.found[0]?.score ?? 0));
  return (
    <>
      <p role="status">{t('search.found', { count: found.length, query })}</p>
      <section aria-labelledby="best">
        <Heading level={2} id="best">
          {t('search.best')}
        </Heading>
        <FoundList found={found.slice(0, FIRST)} context={context} withKind />
      </section>
      {groups.map((group) => (
        <section aria-labelledby={`kind-${group.kind}`} key={group.kind}>
          <Heading level={2} id={`kind-${group.kind}`}>
            {t(`search.kind.${group.kind}`)}
          </Heading>
          <FoundList found={group.found.slice(0, PER_KIND)} context={context} />
        </section>
      ))}
    </>
  );
}

type ListProps = { found: readonly Found[]; context: PageContext; withKind?: true };

function FoundList({ found, context: { t, language }, withKind }: ListProps) {
  return (
    <ol class="o-found">
      {found.map(({ address, kind, title, description, why }) => (
        <li key={address}>
          <Link href={localised(language, address)}>{title}</Link>
          <p>{description}</p>
          {(why || withKind) && (
            <p class="o-found__why">
              {withKind && t(`search.kind.${kind}`)}
              {withKind && why && ' · '}
              {why && <Why why={why} t={t} />}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Why({ why, t }: { why: NonNullable<Found['why']>; t: PageContext['t'] }) {
  if (why.kind === 'words') return <>{t('search.by_word', { words: why.words.join(', ') })}</>;
  const [before, after] = t('search.also_called', { name: '\n' }).split('\n');
  return (
    <>
      {before}
      <Foreign language={why.language}>{why.name}</Foreign>
      {after}
    </>
  );
}
