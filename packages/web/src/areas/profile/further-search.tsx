// SPDX-License-Identifier: EUPL-1.2
import { call } from '@opstap/contract/client';
import type { ImportedOccupation } from '@opstap/profiles';
import type { Translator } from '@opstap/publication';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Paragraph } from '../../ui/text.tsx';

/** Work of an imported classification, and its label in the language of the page. */
type FoundWork = ImportedOccupation & { label: string };
type FurtherSearchProps = { text: string; t: Translator; onChoose: (work: FoundWork) => void };
type FoundFurther = { works: readonly FoundWork[]; attribution: string };

/** Fewer letters begin too much. */
const SHORTEST = 3;
/** As much as the server reads. */
const LONGEST = 100;
const MOST = 10;

/**
 * The long tail: classifications of others that this server has imported. Nothing is asked there before the person taps; then
 * only the typed words travel. Where nothing is imported there is no button.
 */
export function FurtherSearch({ text, t, onChoose }: FurtherSearchProps) {
  const { language } = t;
  const isLong = text.length >= SHORTEST;
  const isThere = useImported(isLong, t);
  const [found, setFound] = useState<FoundFurther | 'busy' | 'failed'>();
  useEffect(() => setFound(undefined), [text]);
  if (!isThere || !isLong) return null;

  const search = async () => {
    setFound('busy');
    const query = { q: text.slice(0, LONGEST), language, limit: MOST };
    const answer = await call('findConcepts', { query }, { language }).catch(() => undefined);
    if (!answer) return setFound('failed');
    const { concepts, taxonomies } = answer.body;
    const versions = new Map(taxonomies.map(({ scheme, version }) => [scheme, version]));
    setFound({
      works: concepts
        .filter(({ kind }) => kind === 'occupation')
        .map(({ uri, scheme, isco08, label, dutch, recognised, recognisedLanguage }) => ({
          uri,
          scheme,
          version: versions.get(scheme) ?? '',
          isco08,
          label,
          // Where there is no label in this language, the one that was recognised stands in for it.
          labels: {
            [label === recognised ? recognisedLanguage : language]: label,
            ...(dutch && { nl: dutch }),
          },
        })),
      attribution: taxonomies.map((taxonomy) => taxonomy.attribution).join(' '),
    });
  };
  return (
    <div class="o-profile__further">
      <Paragraph>{t('interview.further.sent')}</Paragraph>
      <p class="o-actions">
        <Button busy={found === 'busy'} onClick={() => void search()}>
          {t('interview.further.button')}
        </Button>
      </p>
      <div role="status">
        {typeof found === 'object' && found.works.length === 0 && <p>{t('interview.further.nothing')}</p>}
      </div>
      {found === 'failed' && <p role="alert">{t('interview.further.failed')}</p>}
      {typeof found === 'object' && (
        <>
          <ul class="o-profile__found">
            {found.works.map((work) => (
              <li key={work.uri}>
                <Button onClick={() => onChoose(work)}>{work.label}</Button>
              </li>
            ))}
          </ul>
          <p class="o-quiet" lang="en">
            {found.attribution}
          </p>
        </>
      )}
    </div>
  );
}

/** Whether the server has a classification to search in. It is asked once somebody types, and gets no words. */
function useImported(isAsked: boolean, { language }: Translator): boolean {
  const [isThere, setThere] = useState<boolean>();
  useEffect(() => {
    if (!isAsked || isThere !== undefined) return;
    call('listTaxonomies', {}, { language }).then(
      ({ body }) => setThere(body.taxonomies.some(({ complete }) => complete)),
      () => setThere(false),
    );
  }, [isAsked, isThere, language]);
  return isThere === true;
}
