// SPDX-License-Identifier: EUPL-1.2
import type { JourneyStep } from '@opstap/journeys';
import type { Translator } from '@opstap/publication';
import { PathStones, type StoneKind } from '../../ui/path-stones.tsx';

/** In the order in which they are walked; what is not for this person is no part of the path. */
const STRETCHES: readonly StoneKind[] = ['done', 'now', 'then', 'later', 'open'];

/** The person's journey at a glance, from the same steps as the lists below it. */
export function JourneyPath({ steps, t }: { steps: readonly JourneyStep[]; t: Translator }) {
  const stretches = STRETCHES.map((kind) => ({
    kind,
    count: steps.filter(({ status }) => status === kind).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => ({
      kind,
      count,
      href: `#group-${kind}`,
      name: t(`journey.status.${kind}`),
      words: t('result.path.steps', { count }),
    }));
  return <PathStones label={t('result.path.label')} stretches={stretches} />;
}
