// SPDX-License-Identifier: EUPL-1.2
import { EMPTY_PROFILE, type Profile } from '@opstap/profiles';
import { explainProfile, translator } from '@opstap/publication';
import { loadPublication } from '@opstap/publication/node';
import { expect, it } from 'vitest';
import { renderProfilePdf } from '../main/render-profile-pdf.ts';
import { profileDocument } from './profile-document.ts';

const publication = await loadPublication();
const profile: Profile = {
  ...EMPTY_PROFILE,
  jobs: [
    {
      id: '1',
      occupation: 'verpleegkundige',
      ownTitle: '',
      competences: ['wonden_verzorgen', 'bloed_afnemen'],
      ownWords: ['чергування в реанімації'],
      years: 5,
      until: 2022,
      kind: 'paid',
    },
    { id: '2', ownTitle: 'Бабусина пасіка', competences: [], ownWords: [], kind: 'unpaid' },
  ],
  education: [{ level: 'specialist_of_master', year: 2015 }],
  languages: [{ id: 'uk', level: 'C2' }],
  wishes: { avoid: ['lifting'], hoursPerWeek: 32 },
};

it('a CV is a tagged PDF that says it is accessible, in Dutch alone and beside another language', async () => {
  for (const languages of [['nl'] as const, ['nl', 'uk'] as const]) {
    const text = new TextDecoder('latin1').decode(
      await renderProfilePdf({ profile, languages }, publication),
    );
    expect(text.slice(0, 5)).toBe('%PDF-');
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('pdfuaid');
  }
}, 30_000);

it('a CV without a single job, school or language is still a document', async () => {
  const pdf = await renderProfilePdf({ profile: EMPTY_PROFILE, languages: ['nl'] }, publication);
  expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-');
}, 30_000);

it('a CV marks own words as such, and leaves out what somebody cannot do', () => {
  const t = translator('nl', publication.catalog('nl'));
  const laidOut = JSON.stringify(profileDocument([explainProfile(profile, publication, t)], publication));
  expect(laidOut).toContain('“чергування в реанімації” (in eigen woorden)');
  expect(laidOut).toContain('“Бабусина пасіка” (in eigen woorden)');
  expect(laidOut).toContain('32 uur per week');
  expect(laidOut).not.toContain(t('profile.wishes.circumstances.lifting'));
});
