// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeFiles } from '../../../testing/esco-files.ts';
import { NOON } from '../../../testing/test-app.ts';
import { withDatabase } from '../../../testing/with-database.ts';
import { listTaxonomies } from '../list-taxonomies.ts';
import { taxonomySink } from '../save-taxonomy.ts';
import { importCompetentNl } from './import-competentnl.ts';

// Invented, in the form that public examples of queries show. The order is on purpose: labels come before what they name.
const TURTLE = `
@prefix cnlo: <https://linkeddata.competentnl.nl/def/competentnl#> .
@prefix cnluwv: <https://linkeddata.competentnl.nl/uwv/def/competentnl_uwv#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix skosxl: <http://www.w3.org/2008/05/skos-xl#> .
@prefix t: <https://linkeddata.competentnl.nl/test/> .
_:other skosxl:literalForm "broodbakker"@nl .
t:baker a cnlo:Occupation ; skos:prefLabel "testbakker"@nl ; skosxl:altLabel _:other ;
  skos:broadMatch <http://data.europa.eu/esco/isco/C7512> ;
  cnluwv:hasContentStatus cnluwv:ContentStatus_Current ;
  cnlo:requiresHATEssential t:knead ; cnlo:requiresHATImportant t:flour ; cnlo:requiresHATSomewhat t:knead ;
  cnluwv:isCharacterizedByOccupationTask_Optional t:sell .
t:old a cnlo:Occupation ; skos:prefLabel "lantaarnopsteker"@nl ; cnluwv:hasContentStatus cnluwv:ContentStatus_Old .
t:knead a cnlo:HumanCapability ; skos:prefLabel "kneden"@nl ; skos:broader t:hands .
t:hands a cnlo:HumanCapability ; skos:prefLabel "met de handen werken" .
t:flour a cnlo:HumanCapability, cnlo:KnowledgeArea ; skos:prefLabel "meelsoorten"@nl ; skos:broader t:nothing .
t:sell a cnluwv:OccupationTask ; skos:prefLabel "brood verkopen"@nl .
t:school a cnlo:EducationalNorm ; skos:prefLabel "opleiding"@nl .
`;

withDatabase('importing CompetentNL', (storage) => {
  const sink = () => taxonomySink({ db: storage().db, now: () => NOON });
  const release = '1.0';

  it('keeps occupations, capabilities, knowledge and tasks with what an occupation needs', async () => {
    const folder = await writeFiles({ 'export.ttl': TURTLE, 'readme.txt': 'x' });
    const report = await importCompetentNl(sink(), folder, { release });
    expect(report).toMatchObject({ version: release, faultCount: 0, notRead: ['readme.txt'] });
    expect(await listTaxonomies(storage())).toMatchObject([
      {
        scheme: 'competentnl',
        complete: true,
        attribution: expect.stringContaining('not tried on a real export'),
      },
    ]);
    const { db } = storage();
    const concepts = await db
      .selectFrom('taxonomy.concept')
      .select(['kind', 'isco08'])
      .orderBy('uri')
      .execute();
    expect(concepts.map(({ kind, isco08 }) => [kind, isco08])).toEqual([
      ['occupation', '7512'],
      ['knowledge', null],
      ['skill', null],
      ['skill', null],
      ['task', null],
    ]);
    const labels = await db.selectFrom('taxonomy.label').selectAll().orderBy('text').execute();
    expect(labels.map(({ language, kind, text }) => `${language} ${kind} ${text}`)).toContain(
      'nl alternative broodbakker',
    );
    const relations = await db.selectFrom('taxonomy.relation').select(['kind', 'importance']).execute();
    expect(relations.map(({ kind, importance }) => `${kind} ${importance}`).sort()).toEqual([
      'broader null',
      // Essential and somewhat were said of the same skill: the stronger is kept.
      'needs essential',
      'needs important',
      'task optional',
    ]);
    expect((await importCompetentNl(sink(), folder, { release })).changed).toBe(0);
  });

  it('goes on after a broken line of N-Triples', async () => {
    const type = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';
    const own = 'https://linkeddata.competentnl.nl';
    const text = `<${own}/a> ${type} <${own}/def/competentnl#Occupation> .
<${own}/a> <http://www.w3.org/2004/02/skos/core#prefLabel> "kapper .
<${own}/a> <http://www.w3.org/2004/02/skos/core#prefLabel> "testkapper"@nl .
<${own}/a> <${own}/def/competentnl#requiresHATEssential> <${own}/b> .
`;
    const { faults } = await importCompetentNl(sink(), await writeFiles({ 'a.nt': text }), { release });
    expect(faults.map(({ row, code }) => [row, code])).toEqual([
      [2, 'row-syntax'],
      [4, 'row-concept-unknown'],
    ]);
    expect(await storage().db.selectFrom('taxonomy.label').select('text').execute()).toEqual([
      { text: 'testkapper' },
    ]);
  });

  it('saves nothing of Turtle that is broken, and says on which line', async () => {
    const folder = await writeFiles({ 'a.ttl': `${TURTLE}t:x t:y ;;; "` });
    const attempt = importCompetentNl(sink(), folder, { release });
    await expect(attempt).rejects.toMatchObject({
      code: 'taxonomy-syntax',
      data: { path: 'a.ttl', line: TURTLE.split('\n').length },
    });
    expect(await listTaxonomies(storage())).toEqual([]);
  });

  it('asks for the version, and for a form that it reads', async () => {
    const folder = await writeFiles({ 'a.ttl': TURTLE, 'only/a.jsonld': '{}' });
    await expect(importCompetentNl(sink(), folder)).rejects.toMatchObject({
      code: 'taxonomy-release-missing',
    });
    const attempt = importCompetentNl(sink(), join(folder, 'only'), { release });
    await expect(attempt).rejects.toMatchObject({ code: 'taxonomy-form-unknown' });
  });
});
