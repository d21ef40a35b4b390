// SPDX-License-Identifier: EUPL-1.2
import type { Occupation } from '../occupation.ts';
import type { Profession } from '../profession.ts';
import type { Reference } from '../reference.ts';
import type { Report } from './sources.ts';

/** An occupation of the list of professions, and its specialities, are regulated as that list says. */
export function withProfessions(
  occupations: readonly Occupation[],
  professions: readonly Profession[],
  report: Report,
): Occupation[] {
  const byId = new Map(professions.map((profession) => [profession.id, profession]));
  return occupations.map((occupation) => {
    const { id, sector, regulatedAs, regulation } = occupation;
    const profession = byId.get(regulatedAs ?? id);
    const problem = (message: string) => report(`reference/occupations/${sector}.yaml`, `${id}: ${message}`);
    if (regulatedAs && !profession) problem(`regulated_as: "${regulatedAs}" is not in reference/professions`);
    if (!profession) return occupation;
    if (regulation !== 'niet_op_lijst')
      problem('regulation: reference/professions says how it is regulated; leave it out here');
    const { confidence, verify, meanwhile } = profession;
    return {
      ...occupation,
      regulation: profession.regulation,
      meanwhile: confidence === 'low' ? 'vraag_na' : meanwhile.form,
      confidence,
      ...(verify && { verify }),
    };
  });
}

/** What professions and procedures name must exist. */
export function checkProfessions({ occupations, professions, procedures }: Reference, report: Report): void {
  const sectors = new Map(occupations.map(({ id, sector }) => [id, sector]));
  for (const { id, procedure, meanwhile } of professions) {
    const path = `reference/professions/sectors/${sectors.get(id) ?? 'sector'}.yaml`;
    if (!sectors.has(id)) report('reference/professions/sectors', `${id}: there is no such occupation`);
    if (!procedures[procedure]) report(path, `${id}: procedure: there is no procedure "${procedure}"`);
    for (const { occupation } of meanwhile.functions)
      if (!sectors.has(occupation))
        report(path, `${id}: meanwhile.functions: there is no occupation "${occupation}"`);
  }
  const used = new Set(professions.map(({ procedure }) => procedure));
  const known = new Set(professions.map(({ id }) => id));
  for (const [id, { steps }] of Object.entries(procedures)) {
    const path = 'reference/professions/procedures.yaml';
    if (!used.has(id)) report(path, `procedures.${id}: no profession has this procedure`);
    for (const { id: step, see } of steps)
      if (see && !known.has(see))
        report('reference/professions/steps.yaml', `steps.${step}.see: there is no profession "${see}"`);
  }
}
