// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, type Language } from '@opstap/kernel';
import { IMPORTANCE_WEIGHTS, IMPORTANCES, type NamesById, type Taxonomy } from './competence.ts';
import { foldText } from './fold-text.ts';
import { formsOf } from './forms-of.ts';
import type { Reference } from './reference.ts';

/** Two occupations that one cannot tell apart by what they ask; specialities of one profession are told apart by name. `likeness` is 1 when they ask the same. */
export type AlikeOccupations = { ids: readonly [string, string]; isco08: string; likeness: number };

/** One written form that leads to several entries in a language. */
export type Collision = { language: Language; form: string; ids: readonly string[] };

export type TaxonomyFindings = {
  /** Entries whose names lack a language, or have fewer than three others. */
  fewNames: readonly { language: Language; id: string; others: number }[];
  /** One form for several occupations, or for several competences. */
  collisions: { occupations: readonly Collision[]; competences: readonly Collision[] };
  /** Competences that no occupation asks for. */
  orphans: readonly string[];
  /** Unit groups without an occupation below them: their own name is all that can be found. */
  emptyUnitGroups: readonly string[];
  alike: readonly AlikeOccupations[];
};

const FEWEST_OTHERS = 3;
/** From this likeness on two occupations of one unit group are too alike to tell apart. */
const TOO_ALIKE = 0.8;

/** What an editor of the taxonomy should look at. Names of all languages must be loaded. */
export function checkTaxonomy(reference: Reference, taxonomy: Taxonomy): TaxonomyFindings {
  const { occupations } = reference;
  const asked = new Set(
    Object.values(taxonomy.profiles).flatMap(({ competences }) => Object.values(competences).flat()),
  );
  const used = new Set(occupations.map(({ isco08 }) => isco08));
  return {
    fewNames: LANGUAGES.flatMap((language) =>
      occupations.flatMap(({ id }) => {
        const others = reference.names[language]?.[id]?.alternative.length ?? 0;
        return others < FEWEST_OTHERS ? [{ language, id, others }] : [];
      }),
    ),
    collisions: {
      occupations: LANGUAGES.flatMap((language) => collisionsIn(language, reference.names[language])),
      competences: LANGUAGES.flatMap((language) =>
        collisionsIn(language, taxonomy.names[language]?.competences),
      ),
    },
    orphans: taxonomy.competences.map(({ id }) => id).filter((id) => !asked.has(id)),
    emptyUnitGroups: taxonomy.iscoGroups
      .map(({ code }) => code)
      .filter((code) => code.length === 4 && !used.has(code)),
    alike: alikeOccupations(reference, taxonomy),
  };
}

function collisionsIn(language: Language, names: NamesById = {}): Collision[] {
  const byForm = new Map<string, Set<string>>();
  for (const [id, { preferred, alternative }] of Object.entries(names)) {
    for (const name of [...formsOf(preferred), ...alternative]) {
      const form = foldText(name);
      byForm.set(form, (byForm.get(form) ?? new Set()).add(id));
    }
  }
  return [...byForm].flatMap(([form, ids]) => (ids.size > 1 ? [{ language, form, ids: [...ids] }] : []));
}

function alikeOccupations({ occupations }: Reference, { profiles }: Taxonomy): AlikeOccupations[] {
  const byGroup = Map.groupBy(occupations, ({ isco08 }) => isco08);
  return [...byGroup].flatMap(([isco08, group]) =>
    group.flatMap(({ id, regulatedAs }, at) =>
      group.slice(at + 1).flatMap((other): AlikeOccupations[] => {
        const likeness = likenessOf(weightsOf(profiles, id), weightsOf(profiles, other.id));
        const isSpeciality = professionOf({ id, regulatedAs }) === professionOf(other);
        return likeness >= TOO_ALIKE && !isSpeciality ? [{ ids: [id, other.id], isco08, likeness }] : [];
      }),
    ),
  );
}

/** What the list of professions calls it. */
function professionOf({ id, regulatedAs }: { id: string; regulatedAs?: string | undefined }): string {
  return regulatedAs ?? id;
}

function weightsOf(profiles: Taxonomy['profiles'], id: string): Map<string, number> {
  const { competences } = profiles[id] ?? {};
  return new Map(
    IMPORTANCES.flatMap((importance) =>
      (competences?.[importance] ?? []).map(
        (competence) => [competence, IMPORTANCE_WEIGHTS[importance]] as const,
      ),
    ),
  );
}

/** What both ask, as a share of what either asks (weighted Jaccard). */
function likenessOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let [both, either] = [0, 0];
  for (const id of new Set([...one.keys(), ...other.keys()])) {
    const [a, b] = [one.get(id) ?? 0, other.get(id) ?? 0];
    both += Math.min(a, b);
    either += Math.max(a, b);
  }
  return either === 0 ? 0 : Math.round((100 * both) / either) / 100;
}
