// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { localised } from '../../app/page.ts';
import { Link } from '../../ui/link.tsx';
import type { TakenFact } from '../work/use-wanted-work.ts';

/** Which answers of the klantreis a page uses, each with the way to change it. Needs the texts `known`. */
export function TakenAnswers({ facts, t }: { facts: readonly TakenFact[]; t: Translator }) {
  if (facts.length === 0) return null;
  return (
    <p class="o-quiet">
      {t('known.taken')}{' '}
      {facts.map((fact, at) => (
        <span key={fact}>
          {at > 0 && ', '}
          <Link href={`${localised(t.language, '/journey')}#change-${QUESTION[fact]}`}>
            {t(`known.facts.${fact}`)}
          </Link>
        </span>
      ))}
      .
    </p>
  );
}

/** The question of the klantreis that each answer belongs to. */
const QUESTION: Record<TakenFact, string> = {
  beroep: 'beroep',
  opleidingsniveau: 'opleiding',
  nederlands: 'nederlands',
  engels: 'engels',
  gemeente: 'gemeente',
  kinderen_jonger_dan_13: 'wonen',
};
