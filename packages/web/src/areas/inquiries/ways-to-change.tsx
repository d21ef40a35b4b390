// SPDX-License-Identifier: EUPL-1.2
import { formatAnswer, formatDate, type Translator } from '@opstap/publication';
import type { FactChange } from '@opstap/rules/ahead';
import { useEffect, useState } from 'preact/hooks';
import { Paragraph } from '../../ui/text.tsx';
import type { WaysFound } from './find-ways.ts';
import type { LoadedInquiry } from './use-inquiry.ts';

type Props = { outcome: string; wanted: boolean; loaded: LoadedInquiry; t: Translator };

/** What would make an outcome what it should be: answers that a person can change, and when time alone does it. */
export function WaysToChange({ outcome, wanted, loaded, t }: Props) {
  const [found, setFound] = useState<WaysFound>();
  useEffect(() => {
    void import('./find-ways.ts').then(({ findWays }) => setFound(findWays(loaded, outcome, wanted)));
  }, [loaded, outcome, wanted]);
  if (!found) return <Paragraph>{t('flow.loading')}</Paragraph>;
  const { ways, opens, earliest } = found;
  if (ways.length === 0 && !earliest) return <Paragraph>{t('answer.no_way')}</Paragraph>;
  return (
    <>
      <ul>
        {ways.map(({ changes }) => (
          <li key={changes.map(({ fact }) => fact).join()}>
            {t('answer.way', { count: changes.length })}
            <ul>
              {changes.map((change) => (
                <li key={change.fact}>{changeText(change, loaded, t)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {opens && <Paragraph>{t('answer.opens')}</Paragraph>}
      {earliest && <Paragraph>{t('answer.earliest', { date: formatDate(earliest, t.language) })}</Paragraph>}
      <Paragraph quiet>{t('answer.way_note')}</Paragraph>
    </>
  );
}

function changeText({ fact, to }: FactChange, { published }: LoadedInquiry, t: Translator): string {
  const { pack, reference } = published;
  const values = to.map((value) => formatAnswer(fact, value, pack, reference, t));
  return `${t(`facts.${fact}.label`)}: ${values.join(` ${t('answer.or')} `)}`;
}
