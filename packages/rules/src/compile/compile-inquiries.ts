// SPDX-License-Identifier: EUPL-1.2
import type { Finding, Judged, Pack } from '../pack.ts';
import type { Gathered } from './gather.ts';
import { type Problem, problem } from './problem.ts';
import type { Inquired } from './schema.ts';

/** The inquiries twice: as lists of outcomes to ask, and as findings to tell. */
export function compileInquiries(all: Gathered, problems: Problem[]): Pick<Pack, 'inquiries' | 'findings'> {
  const compiled = [...all.inquiries]
    .map(([name, { outcomes }]) => {
      const place = all.places.get(`name ${name}`) ?? { path: '', at: name };
      const note = (message: string) => problems.push(problem(place, message));
      if (name === 'klantreis') note('this name is taken by the steps; choose another');
      return { name, outcomes: checkedOutcomes(outcomes, all, note) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    inquiries: Object.fromEntries(
      compiled.map(({ name, outcomes }) => [name, outcomes.map(({ outcome }) => outcome)]),
    ),
    findings: Object.fromEntries(compiled.map(({ name, outcomes }) => [name, findingsOf(outcomes)])),
  };
}

/** The outcomes that can be asked; what is wrong with the others, and with how they are judged, is noted. */
function checkedOutcomes(
  outcomes: readonly Inquired[],
  { rules }: Gathered,
  note: (message: string) => void,
): Inquired[] {
  const leads = new Set(outcomes.flatMap((one) => (one.with ? [] : [one.outcome])));
  for (const { outcome, good, otherwise, with: lead } of outcomes) {
    if (!rules.has(outcome)) note(`there is no rule "${outcome}" to ask`);
    if (otherwise && good === undefined)
      note(`"${outcome}" says "otherwise", so it also says which answer is "good"`);
    if (lead && !leads.has(lead))
      note(`"${outcome}" is told with "${lead}", which is not a finding of this inquiry`);
  }
  return outcomes.filter(({ outcome }) => rules.has(outcome));
}

function findingsOf(outcomes: readonly Inquired[]): Finding[] {
  const beside = (lead: string) => outcomes.filter((one) => one.with === lead);
  return outcomes
    .filter((one) => !one.with)
    .map((lead) => ({ ...judgedOf(lead), with: beside(lead.outcome).map(judgedOf) }));
}

function judgedOf({ outcome, good, otherwise }: Inquired): Judged {
  return { outcome, ...(good !== undefined && { good }), ...(otherwise && { otherwise }) };
}
