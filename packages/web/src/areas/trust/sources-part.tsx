// SPDX-License-Identifier: EUPL-1.2
import { dayNumber } from '@opstap/kernel';
import { formatDate } from '@opstap/publication';
import { localised, type PageContext } from '../../app/page.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';

const SURE = ['high', 'medium', 'low'] as const;
/** Days since the check, up to which a source falls in each column. */
const AGES = [
  { name: 'under_30', below: 30 },
  { name: 'under_90', below: 90 },
  { name: 'older', below: Number.POSITIVE_INFINITY },
] as const;
const KINDS = ['law', 'regulation', 'official', 'secondary', 'own_reading'] as const;

/** All sources by how sure they are and how long ago they were looked at, and of which kind they are. */
export function SourcesPart({ context }: { context: PageContext }) {
  const { t, language, publication, today } = context;
  const sources = Object.values({ ...publication.pack.sources, ...publication.reference.library.sources });
  const checked = sources.map(({ checkedOn }) => checkedOn).sort();
  const [oldest, newest] = [checked[0], checked.at(-1)];
  if (!oldest || !newest) return null;
  const ageOf = (checkedOn: (typeof checked)[number]) => {
    const days = dayNumber(today) - dayNumber(checkedOn);
    return AGES.find(({ below }) => days < below)?.name;
  };
  return (
    <section aria-labelledby="sources">
      <Heading level={2} id="sources">
        {t('trust.how.sources.title')}
      </Heading>
      <Paragraph>
        {t('trust.how.sources.counts', {
          count: sources.length,
          oldest: formatDate(oldest, language),
          newest: formatDate(newest, language),
        })}{' '}
        {t('trust.how.sources.past', { count: sources.filter(({ reviewBy }) => reviewBy < today).length })}
      </Paragraph>
      <table class="o-counts">
        <caption class="o-quiet">{t('trust.how.sources.age')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('trust.how.sources.sure')}</th>
            {AGES.map(({ name }) => (
              <th scope="col" key={name}>
                {t(`trust.how.sources.${name}`)}
              </th>
            ))}
            <th scope="col">{t('trust.how.sources.all')}</th>
          </tr>
        </thead>
        <tbody>
          {SURE.map((sure) => {
            const own = sources.filter(({ confidence }) => confidence === sure);
            return (
              <tr key={sure}>
                <th scope="row">{t(`shell.source.confidence.${sure}`)}</th>
                {AGES.map(({ name }) => (
                  <td key={name}>{own.filter(({ checkedOn }) => ageOf(checkedOn) === name).length}</td>
                ))}
                <td>{own.length}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <table class="o-counts">
        <thead>
          <tr>
            <th scope="col">{t('trust.how.sources.kinds')}</th>
            <th scope="col">{t('trust.how.sources.number')}</th>
          </tr>
        </thead>
        <tbody>
          {KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`trust.how.sources.kind.${kind}`)}</th>
              <td>{sources.filter((source) => source.kind === kind).length}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="o-actions">
        <LinkButton href={localised(language, '/sources')} icon="paper">
          {t('trust.how.sources.see')}
        </LinkButton>
      </p>
    </section>
  );
}
