// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Explanation, GateId, GateState } from '@opstap/matching';
import type { Translator } from '@opstap/publication';
import { localised } from '../../app/page.ts';
import { Icon } from '../../ui/icon.tsx';
import { Link } from '../../ui/link.tsx';

/** Every factor with its points and what it can bring; the sum is the score. */
export function Points({
  explanation: { factors, score, highest },
  t,
}: {
  explanation: Pick<Explanation, 'factors' | 'score' | 'highest'>;
  t: Translator;
}) {
  return (
    <table class="o-work__points">
      <caption>{t('work.points.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('work.points.factor')}</th>
          <th scope="col">{t('work.points.points')}</th>
          <th scope="col">{t('work.points.weight')}</th>
        </tr>
      </thead>
      <tbody>
        {factors
          .filter(({ weight }) => weight > 0)
          .map(({ id, points, weight }) => (
            <tr key={id}>
              <th scope="row">{t(`work.factors.${id}`)}</th>
              <td>{points}</td>
              <td>{weight}</td>
            </tr>
          ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('work.points.sum')}</th>
          <td>{score}</td>
          <td>{highest}</td>
        </tr>
      </tfoot>
    </table>
  );
}

const MORE: Readonly<Partial<Record<GateId, string>>> = {
  right_to_work: '/may-i-work',
  regulated: '/steps/beroep_gereguleerd',
};

/** As matching gives it, or as it came over HTTP. */
type GivenGate = Omit<GateState, 'rule'> & { rule?: string | undefined };

/** The limits that were looked at, what came of it, and where the rule stands. */
export function GateLines({
  gates,
  language,
  t,
}: {
  gates: readonly GivenGate[];
  language: Language;
  t: Translator;
}) {
  return (
    <ul class="o-work__gates">
      {gates.map(({ id, state, rule }) => {
        const more = MORE[id];
        return (
          <li key={id}>
            <Icon name={state === 'passed' ? 'check' : state === 'closed' ? 'warning' : 'question'} />{' '}
            {t(`work.gates.${id}.${state}`)}{' '}
            {rule && <Link href={localised(language, `/rules/${rule}`)}>{t('work.gates.rule')}</Link>}{' '}
            {more && state !== 'passed' && (
              <Link href={localised(language, more)}>{t('work.gates.more')}</Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
