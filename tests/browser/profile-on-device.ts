// SPDX-License-Identifier: EUPL-1.2
import { alive, type Visit } from './visit.ts';

/** A synthetic cook who keeps bees. */
export const COOK = {
  format: 1,
  jobs: [
    {
      id: 'job-1',
      occupation: 'kok',
      ownTitle: '',
      competences: ['soepen_en_sauzen_maken', 'kennis_keukenhygiene', 'koude_gerechten_maken'],
      ownWords: ['борщ на 200 людей'],
      years: 7,
      until: 2022,
      kind: 'paid',
    },
    { id: 'job-2', ownTitle: 'Бабусина пасіка', competences: [], ownWords: [], kind: 'unpaid' },
  ],
  education: [{ level: 'bachelor', year: 2015 }],
  languages: [{ id: 'nl', level: 'A2' }],
  licences: ['rijbewijs_b'],
  wishes: { avoid: ['lifting'], hoursPerWeek: 32 },
};

/** Puts a profile on the device as a person does: from the file that was saved. */
export async function putProfile({ page, t, address }: Visit, profile: object = COOK): Promise<void> {
  await page.goto(address('/profile'));
  await alive(page);
  await page.getByText(t('profile_files.title'), { exact: true }).click();
  await page.getByLabel(t('profile_files.load'), { exact: true }).setInputFiles({
    name: 'opstap-profile.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(profile)),
  });
  await page.getByText(t('profile_files.loaded'), { exact: true }).waitFor();
}
