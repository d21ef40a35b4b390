// SPDX-License-Identifier: EUPL-1.2
import type { Translator } from '@opstap/publication';
import { useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/choice-group.tsx';

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
  const [isWhole, setWhole] = useState(false);
  const all = [...new Set([...suggested, ...chosen])];
  const shown = all.filter((competence, rank) => isWhole || rank < FIRST || chosen.includes(competence));
  const more = all.length - shown.length;
  return (
    <>
      <CheckboxGroup
        id={id}
        legend={legend}
        choices={shown.map((value) => ({ value, label: nameOf(value) }))}
        values={chosen}
        onChange={onChange}
      />
      {more > 0 && (
        <p class="o-actions">
          <Button onClick={() => setWhole(true)}>{t('profile.jobs.more', { count: more })}</Button>
        </p>
      )}
    </>
  );
}
