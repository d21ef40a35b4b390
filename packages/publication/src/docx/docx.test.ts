// SPDX-License-Identifier: EUPL-1.2
import { EMPTY_PROFILE, type Letter, type Profile } from '@opstap/profiles';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { explainLetter } from '../explain/explain-letter.ts';
import { explainProfile } from '../explain/explain-profile.ts';
import { loadPublication } from '../node.ts';
import { translator } from '../translator.ts';
import { letterDocx, profileDocx } from './index.ts';

const publication = await loadPublication();
const [nl, uk] = (['nl', 'uk'] as const).map((language) =>
  translator(language, publication.catalog(language)),
);
if (!nl || !uk) throw new Error('no texts');
const profile: Profile = {
  ...EMPTY_PROFILE,
  jobs: [
    {
      id: '1',
      occupation: 'verpleegkundige',
      ownTitle: '',
      competences: ['wonden_verzorgen'],
      ownWords: ['чергування <в> реанімації & вночі'],
      years: 5,
      kind: 'paid',
    },
  ],
  languages: [{ id: 'uk', level: 'C2', native: true }],
  licences: ['rijbewijs_b'],
};
const letter: Letter = {
  title: 'Verpleegkundige',
  employer: '',
  addressee: '',
  competences: ['wonden_verzorgen'],
  licences: [],
  whyWork: 'Ik zorg graag.\nДопомагати людям.',
  whyMe: '',
};

async function xmlOf(file: Blob): Promise<string> {
  const document = unzipSync(new Uint8Array(await file.arrayBuffer()))['word/document.xml'];
  if (!document) throw new Error('no document in the file');
  return strFromU8(document);
}

it('a CV in one language is a file for Word with headings, lists and its language, and own words in none', async () => {
  const xml = await xmlOf(await profileDocx([explainProfile(profile, publication, nl)], [nl]));
  expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
  expect(xml).toContain('<w:pStyle w:val="Heading2"/>');
  expect(xml).toContain('<w:numPr>');
  expect(xml).toContain('Wonden verzorgen');
  expect(xml).not.toContain('<w:tbl>');
  expect(languagesAt(xml, 'чергування &lt;в&gt; реанімації &amp; вночі')).toEqual(['zxx']);
  expect(languagesAt(xml, 'Mijn moedertaal')).toEqual(['nl-NL']);
  expect(xml).toContain('in eigen woorden');
});

it('two languages stand in a table with a heading row, each side in its own language', async () => {
  const both = [nl, uk].map((t) => explainProfile(profile, publication, t));
  const xml = await xmlOf(await profileDocx(both, [nl, uk]));
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(languagesAt(xml, 'Werkervaring')).toEqual(['nl-NL']);
  expect(languagesAt(xml, 'Досвід роботи')).toEqual(['uk-UA']);
});

it('a letter is a file for Word with every line of it, in one language and beside another', async () => {
  const [dutch, own] = [nl, uk].map((t) => explainLetter(letter, profile, publication, t));
  if (!dutch || !own) throw new Error('no letter');
  const xml = await xmlOf(await letterDocx([dutch]));
  for (const { lead } of dutch.blocks) expect(xml).toContain(lead);
  expect(languagesAt(xml, 'Допомагати людям.')).toEqual(['zxx']);
  expect((await xmlOf(await letterDocx([dutch, own]))).match(/<w:tblHeader\/>/g)).toHaveLength(1);
});

/** The language tags of the runs that hold a text. */
function languagesAt(xml: string, text: string): string[] {
  const runs = [...xml.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => run).filter((run) => run.includes(text));
  return runs.map((run) => /<w:lang w:val="([^"]+)"/.exec(run)?.[1] ?? 'none');
}
