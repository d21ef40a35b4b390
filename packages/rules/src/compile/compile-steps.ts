// SPDX-License-Identifier: EUPL-1.2
import type { Rule, Step } from '../pack.ts';
import { type Gathered, stepRule } from './gather.ts';
import { type Place, type Problem, problem } from './problem.ts';
import type { StepFile } from './schema.ts';

/** Steps as data, in the order of their phases. Papers and desks are checked where the reference data is. */
export function compileSteps(all: Gathered, rules: ReadonlyMap<string, Rule>, problems: Problem[]): Step[] {
  const steps = [...all.steps.values()].map((step) => {
    const place = { path: all.places.get(`step ${step.step}`)?.path ?? '', at: '' };
    checkStep(step, place);
    return compileStep(step);
  });
  const phaseOf = ({ phase }: Step) => all.phases.indexOf(phase);
  return steps.sort((a, b) => phaseOf(a) - phaseOf(b) || (a.id < b.id ? -1 : 1));

  function checkStep(step: StepFile, place: Place): void {
    const note = (at: string, message: string) => problems.push(problem({ ...place, at }, message));
    if (!all.phases.includes(step.phase))
      note('phase', `there is no phase "${step.phase}"; there are ${all.phases.join(', ')}`);
    for (const id of step.after) if (!all.steps.has(id)) note('after', `there is no step "${id}"`);
    for (const id of step.sources)
      if (!all.sources.has(id)) note('sources', `there is no source "${id}" in corpus/sources`);
    const amounts = step.cost.kind === 'amount' ? [...step.amounts, step.cost.parameter] : step.amounts;
    for (const name of amounts)
      if (!all.parameters.has(name)) note('amounts', `there is no parameter "${name}"`);
    for (const name of step.prepares ?? [])
      if (!rules.has(name)) note('prepares', `there is no rule "${name}" to prepare for`);
    if (reaches(step.step, step.step))
      note('after', 'the step waits for itself, through others; take one "after" out');
    if (step.effort.max < step.effort.min) note('effort', '"max" is smaller than "min"');
    for (const part of ['applies', 'done', 'deadline', 'not_before'] as const) {
      const type = step[part] && rules.get(stepRule(step.step, part))?.type;
      const wanted = part === 'applies' || part === 'done' ? 'yesno' : 'date';
      if (type && type !== wanted && !onlyNotModelled(step[part]))
        note(part, `this must give ${wanted}, not ${type}`);
    }
  }

  function compileStep(step: StepFile): Step {
    const own = [step.applies, step.done, step.deadline, step.not_before].flatMap(
      (versions) => versions ?? [],
    );
    return {
      id: step.step,
      phase: step.phase,
      applies: stepRule(step.step, 'applies'),
      ...(step.done && { done: stepRule(step.step, 'done') }),
      ...(step.deadline && { deadline: stepRule(step.step, 'deadline') }),
      ...(step.not_before && { notBefore: stepRule(step.step, 'not_before') }),
      after: step.after.filter((id) => all.steps.has(id)),
      ...(step.horizon && { horizon: step.horizon }),
      ...(step.prepares && { prepares: step.prepares }),
      effort: step.effort,
      cost: step.cost,
      papers: step.papers,
      by: step.by,
      help: step.help,
      amounts: step.amounts,
      sources: [...new Set([...step.sources, ...own.flatMap(({ source }) => source)])],
      ...(step.verify && { verify: true }),
    };
  }

  function reaches(from: string, to: string, walked = new Set<string>()): boolean {
    return (all.steps.get(from)?.after ?? []).some((id) => {
      if (id === to) return true;
      if (walked.has(id)) return false;
      walked.add(id);
      return reaches(id, to, walked);
    });
  }
}

function onlyNotModelled(versions: StepFile['applies'] | undefined): boolean {
  return (versions ?? []).every(({ not_modelled }) => not_modelled !== undefined);
}
