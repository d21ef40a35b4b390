// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { formatDate, type Translator } from '@opstap/publication';
import { useEffect, useState } from 'preact/hooks';
import { Pair } from '../../ui/pair.tsx';
import { Loading, State } from '../../ui/state.tsx';
import { Heading, Paragraph } from '../../ui/text.tsx';
import type { KeptRoute } from '../routes/kept-route.ts';
import { keptFrom, startOf, type ToldRoute, tellRoute } from '../routes/told-route.ts';

type Props = { kept: KeptRoute; language: Language; demo: boolean; t: Translator };

/** The route that the person chose, step by step, in Dutch and their language. */
export function AdviserRoute({ kept, language, demo, t }: Props) {
  const [told, setTold] = useState<readonly ToldRoute[] | 'failed'>();
  useEffect(() => {
    let isCurrent = true;
    const languages: readonly Language[] = ['nl', language];
    Promise.all(languages.map((one) => tellRoute(kept, one, demo))).then(
      (both) => isCurrent && setTold(both),
      () => isCurrent && setTold('failed'),
    );
    return () => {
      isCurrent = false;
    };
  }, [kept, language, demo]);
  return (
    <section aria-labelledby="adviser-route">
      <Heading level={2} id="adviser-route">
        {t('carried.route.title')}
      </Heading>
      {told === 'failed' && <State kind="error" role="alert" title={t('adviser.load_failed')} />}
      {told === undefined && <Loading text={t('adviser.loading')} />}
      {told && told !== 'failed' && (
        <Pair sides={told.map((value) => ({ language: value.t.language, t: value.t, value }))}>
          {(side, its) => <Steps told={side} t={its} />}
        </Pair>
      )}
    </section>
  );
}

function Steps({ told: { occupation, kept, told }, t }: { told: ToldRoute; t: Translator }) {
  return (
    <>
      <Heading level={3}>{t('routes.target.chosen', { occupation })}</Heading>
      <Paragraph>
        {t('routes.kept.lead', { date: formatDate(kept.on, t.language) })}. {keptFrom(kept, t).join(' ')}
      </Paragraph>
      <ol>
        {told.legs.map((leg) => (
          <li key={leg.id}>
            <strong>{leg.title}</strong>
            <br />
            {startOf(leg, told, kept.on, t)}
          </li>
        ))}
      </ol>
    </>
  );
}
