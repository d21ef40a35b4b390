// SPDX-License-Identifier: EUPL-1.2
import { formatAnswer, formatDate, type Translator } from '@opstap/publication';
import type { FactChange, Reversal } from '@opstap/rules/ahead';
import { useEffect, useState } from 'preact/hooks';
import { Pair, type Sides } from '../../ui/pair.tsx';
import { Paragraph } from '../../ui/text.tsx';
import type { LoadedInquiry } from './use-inquiry.ts';

/** The easiest ways are enough to see what it hangs on. */
const MAX_WAYS = 4;

type Props = { outcome: string; wanted: boolean; loaded: LoadedInquiry; sides: Sides<unknown> };

/** What would make an outcome what it should be: answers that a person can change, and when time alone does it. */
export function WaysToChange({ outcome, wanted, loaded, sides }: Props) {
  const { published, facts, asOf } = loaded;
  const { pack } = published;
  const [reversal, setReversal] = useState<Reversal>();
  useEffect(() => {
    void import('@opstap/rules/ahead').then(({ reverse }) =>
      setReversal(reverse(pack, outcome, facts, asOf, wanted)),
    );
  }, [pack, outcome, facts, asOf, wanted]);
  return (
    <Pair sides={sides}>
      {(_, t) =>
        reversal ? (
          <Ways reversal={reversal} loaded={loaded} t={t} />
        ) : (
          <Paragraph>{t('flow.loading')}</Paragraph>
        )
      }
    </Pair>
  );
}

function Ways({ reversal, loaded, t }: { reversal: Reversal; loaded: LoadedInquiry; t: Translator }) {
  const { opens, earliest } = reversal;
  const ways = [...reversal.ways, ...opens];
  if (ways.length === 0 && !earliest) return <Paragraph>{t('answer.no_way')}</Paragraph>;
  return (
    <>
      <ul>
        {ways.slice(0, MAX_WAYS).map(({ changes }) => (
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
      {opens.length > 0 && <Paragraph>{t('answer.opens')}</Paragraph>}
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
