// SPDX-License-Identifier: EUPL-1.2
import { formatAnswer, formatDate, type Translator } from '@opstap/publication';
import type { FactChange } from '@opstap/rules/ahead';
import { useEffect, useState } from 'preact/hooks';
import { Pair, type Sides } from '../../ui/pair.tsx';
import { Loading } from '../../ui/state.tsx';
import { Paragraph } from '../../ui/text.tsx';
import type { WaysFound } from './find-ways.ts';
import type { LoadedInquiry } from './use-inquiry.ts';

type Props = { outcome: string; wanted: boolean; loaded: LoadedInquiry; sides: Sides<unknown> };

/** What would make an outcome what it should be: answers that a person can change, and when time alone does it. */
export function WaysToChange({ outcome, wanted, loaded, sides }: Props) {
  const [found, setFound] = useState<WaysFound>();
  useEffect(() => {
    void import('./find-ways.ts').then(({ findWays }) => setFound(findWays(loaded, outcome, wanted)));
  }, [loaded, outcome, wanted]);
  return (
    <Pair sides={sides}>
      {(_, t) =>
        found ? <Ways found={found} loaded={loaded} t={t} /> : <Loading text={t('flow.loading')} />
      }
    </Pair>
  );
}

function Ways({ found, loaded, t }: { found: WaysFound; loaded: LoadedInquiry; t: Translator }) {
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
