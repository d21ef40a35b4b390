// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useLayoutEffect, useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/choice-group.tsx';
import { focusOn } from './focus-on.ts';

/** As many as can be looked over at once; the rest comes with a tap. */
const FIRST = 12;

type TaskChoicesProps = {
  id: string;
  legend: string;
  /** Ids of competences, the most telling first. */
  suggested: readonly string[];
  chosen: readonly string[];
  nameOf: (competence: string) => string;
  t: Translator;
  onChange: (chosen: string[]) => void;
};

/** What often belongs to the work, to be ticked. What was ticked stays in sight, also when it is not among the first. */
export function TaskChoices({ id, legend, suggested, chosen, nameOf, t, onChange }: TaskChoicesProps) {
  // The first of those that came with the tap; until then undefined.
  const [next, setNext] = useState<string>();
  const all = [...new Set([...suggested, ...chosen])];
  const shown = all.filter(
    (competence, rank) => next !== undefined || rank < FIRST || chosen.includes(competence),
  );
  const [firstMore] = all.filter((competence) => !shown.includes(competence));
  useLayoutEffect(() => {
    if (next) focusOn(`${id}-${next}`);
  }, [next, id]);
  return (
    <>
      <CheckboxGroup
        id={id}
        legend={legend}
        choices={shown.map((value) => ({ value, label: nameOf(value) }))}
        values={chosen}
        onChange={onChange}
      />
      {firstMore && (
        <p class="o-actions">
          <Button onClick={() => setNext(firstMore)}>
            {t('profile.jobs.more', { count: all.length - shown.length })}
          </Button>
        </p>
      )}
    </>
  );
}
