// SPDX-License-Identifier: EUPL-1.2
import type { ExplainedStep, Translator } from '@opstap/publication';
import type { ComponentChildren } from 'preact';
import { Explained } from '../../ui/explained.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';

type Props = {
  explained: ExplainedStep;
  /** Facts the last day depends on; undefined when the step has none. */
  deadline: readonly string[] | undefined;
  t: Translator;
};

/** Effort, cost, who does it and the last day, at a glance. */
export function StepFacts({ explained, deadline, t }: Props) {
  const labels = (deadline ?? [])
    .filter((fact) => t.has(`facts.${fact}.label`))
    .map((fact) => t(`facts.${fact}.label`));
  return (
    <dl class="o-facts">
      <Fact icon="clock" term={t('shell.step.effort')}>
        {explained.effort}
      </Fact>
      <Fact icon="euro" term={t('shell.step.cost')}>
        <Explained>{explained.cost}</Explained>
        {explained.costNote && (
          <p>
            <Explained>{explained.costNote}</Explained>
          </p>
        )}
      </Fact>
      <Fact icon="people" term={t('shell.step.by')}>
        <Explained>{explained.byText}</Explained>
      </Fact>
      {deadline && (
        <Fact icon="calendar" term={t('shell.step.deadline')}>
          {explained.deadline?.text ?? <p>{t('shell.step.deadline_rule')}</p>}
          {!explained.deadline && labels.length > 0 && (
            <p>{t('shell.step.deadline_facts', { facts: labels.join(', ') })}</p>
          )}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ icon, term, children }: { icon: IconName; term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>
        <Icon name={icon} /> {term}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
