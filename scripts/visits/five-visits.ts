// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises';
import { addDays, type Language, type PlainDate, todayInAmsterdam } from '@opstap/kernel';
import type { Locator, Page } from 'playwright-core';
import type { Recorder } from './recorder.ts';
import { answerAll, fromHome, leave, said, typeDate } from './walking.ts';

/** `most`: the taps that it may take at most, in any language. */
export type Visit = { id: string; who: string; most: number; walk(person: Recorder): Promise<void> };

const NURSE: Record<Language, string> = {
  nl: 'verpleegkundige',
  en: 'nurse',
  uk: 'медсестра',
  ru: 'медсестра',
};
/** What she tells of herself; what she does not know, she leaves. */
const NURSE_SAYS = {
  beschermingsgrond: 'oekraiense_nationaliteit',
  bewijs_van_verblijf: 'sticker',
  ingeschreven_brp: 'true',
  heeft_bsn: 'true',
  heeft_bankrekening: 'true',
  leeftijdsgroep: '21_en_ouder',
  werksituatie: 'geen_werk',
  zoekt_werk: 'true',
  wil_hoger_niveau: 'true',
  wil_opleiding: 'false',
  wil_zelfstandig: 'false',
  wil_terugkeren: 'false',
  opleidingsniveau: 'bachelor',
  diploma_gewaardeerd: 'false',
  nederlands: 'A2',
  engels: 'B1',
  kinderen_jonger_dan_13: 'false',
  woonvorm: 'gemeentelijke_opvang',
  ontvangt_leefgeld: 'true',
};
/** Where the button to leave at once leads to. */
export const WEATHER = 'https://www.knmi.nl/';

export const VISITS: readonly Visit[] = [
  { id: 'nurse', who: 'a nurse in reception who wants her profession back', most: 38, walk: nurse },
  { id: 'cook', who: 'a cook whose payslip looks wrong', most: 16, walk: cook },
  { id: 'father', who: 'a father offered work through Telegram for a fee', most: 6, walk: father },
  { id: 'developer', who: 'a developer with a Ukrainian employer', most: 14, walk: developer },
  { id: 'employer', who: 'a small employer who wants to hire on Monday', most: 17, walk: employer },
];

/** Ends at her steps, with the route of her profession read on the way. */
async function nurse(person: Recorder): Promise<void> {
  const { page, t } = person;
  await fromHome(person, 'seek', t('shell.nav.professions'));
  await person.look('professions');
  await person.type('beroep', page.getByLabel(t('professions.search.label')), NURSE[person.language]);
  const found = page.locator('.o-found').getByRole('link').first();
  await found.waitFor();
  await person.look('found');
  await leave(person, found);
  await page.waitForURL(/\/professions\/verpleegkundige$/);
  await person.look('profession');
  await sees(page.getByRole('figure', { name: t('professions.route.title') }));
  await sees(page.getByText(t('professions.short.decides'), { exact: true }));
  await sees(page.getByText(t('professions.language.title'), { exact: true }));
  await sees(page.getByRole('heading', { name: t('professions.steps.title') }));
  await sees(page.getByRole('heading', { name: t('professions.meanwhile.employer') }));
  await person.tap(page.getByRole('button', { name: t('keep_profession.keep') }));
  await person.look('profession-kept');
  await leave(person, page.getByRole('link', { name: t('keep_profession.questions') }));
  await person.look('questions');
  const toSteps = page.getByRole('link', { name: t('flow.to_result'), exact: true });
  await answerAll(person, NURSE_SAYS, toSteps);
  await leave(person, toSteps);
  await page.locator('#tools').waitFor();
  await person.look('my-steps');
  await sees(page.locator('#profession'));
  await sees(page.locator('li.o-result-step#route_big'));
}

/** One month at 13.50 an hour for 160 hours; no holiday pay is typed, as it is not on the slip. */
async function cook(person: Recorder): Promise<void> {
  const { page, t } = person;
  await fromHome(person, 'work', t('pay.title'));
  await person.look('pay-check');
  await person.tap(page.getByRole('button', { name: t('pay.payslips.add') }));
  await person.look('payslip-form');
  await typeDate(person, 'loonperiode_van', '2026-10-01');
  await typeDate(person, 'loonperiode_tot', '2026-10-31');
  await person.type('loonperiode_uren', page.locator('#loonperiode_uren'), '160');
  await person.type('loonperiode_loon_cent', page.locator('#loonperiode_loon_cent'), '2160');
  await person.tap(page.getByRole('button', { name: t('pay.form.save') }));
  await person.look('payslip-kept');
  await person.choose('leeftijdsgroep', page.getByText(t('pay.then.yes'), { exact: true }));
  const sum = page.locator('#answer ~ .o-notice');
  await sees(sum.getByText(/238[.,]40/).first());
  await sees(page.locator('.o-letter').first());
  await person.look('difference-and-letter');
  await leave(
    person,
    nextPlaces(person).getByRole('link', { name: said(person, 'next.pay_check.help'), exact: true }),
  );
  await person.look('who-helps');
  await sees(page.locator('main').getByRole('link', { name: /\d{3}/ }).first());
}

/** Reads on a page that is kept nowhere, sees whom to call, and leaves at once. */
async function father(person: Recorder): Promise<void> {
  const { page, t } = person;
  await page.route(`${WEATHER}**`, (route) => route.fulfill({ body: 'weather', contentType: 'text/html' }));
  await fromHome(person, 'seek', t('shell.nav.problem'));
  await person.look('offer');
  await sees(page.getByRole('heading', { name: t('help.problem.offer.title') }));
  for (const text of t.list('help.problem.offer.text')) await sees(page.getByText(text, { exact: true }));
  await person.tap(page.getByRole('link', { name: t('help.problem.offer.who') }));
  await person.look('who-to-call');
  await sees(page.locator('#who ~ .o-grid a[href^="tel:"]').first());
  const kept = await keptOn(page);
  if (kept.length > 0) throw new Error(`kept on the device: ${kept.join(', ')}`);
  await person.tap(page.getByRole('link', { name: t('shell.exit') }));
  await page.waitForURL(WEATHER);
}

/** Ends at an answer that says what is not known and whom to ask, and at those who can be asked. */
async function developer(person: Recorder): Promise<void> {
  const { page, t } = person;
  await fromHome(person, 'work', t('check.mag_ik_werken.title'));
  await person.look('may-i-work');
  const own: Record<string, string> = {
    werkvorm: 'op_afstand_voor_oekraine',
    bewijs_van_verblijf: 'sticker',
    ingeschreven_brp: 'true',
    heeft_bsn: 'true',
    heeft_bankrekening: 'true',
    leeftijdsgroep: '21_en_ouder',
  };
  await answerAll(person, own, page.locator('#answer'));
  await person.look('answer');
  await sees(page.getByText(said(person, 'rules.not_modelled.op_afstand_voor_oekraine')).first());
  await leave(
    person,
    nextPlaces(person).getByRole('link', { name: said(person, 'next.may_i_work.help'), exact: true }),
  );
  await person.look('who-to-ask');
}

/** Ends with the last day to notify, the papers, the pay, and the list in the calendar and as a PDF. */
async function employer(person: Recorder): Promise<void> {
  const { page, t } = person;
  await fromHome(person, 'help', t('hire.title'));
  await person.look('hire');
  await person.choose('role', page.getByText(t('hire.roles.employer'), { exact: true }));
  await typeDate(person, 'begin_van_het_werk', nextMonday(todayInAmsterdam(Date.now())));
  await person.choose(
    'soort_bewijs',
    page.getByText(t('facts.soort_bewijs.values.sticker'), { exact: true }).first(),
  );
  await typeDate(person, 'bewijs_geldig_tot', '2027-03-04');
  await person.choose(
    'leeftijdsgroep',
    page.getByText(t('facts.leeftijdsgroep.values.21_en_ouder'), { exact: true }),
  );
  await person.look('filled-in');
  await person.tap(page.getByRole('button', { name: t('hire.form.submit') }));
  await person.look('what-to-do');
  await sees(page.getByRole('region', { name: t('hire.result.dates') }));
  await sees(
    page.getByRole('heading', { name: said(person, 'outcomes.vroegste_begin_bij_melding_nu.title') }),
  );
  for (const section of ['papers', 'notification', 'pay'] as const)
    await sees(page.getByRole('heading', { name: t(`hire.sections.${section}`) }));
  const calendar = page.waitForEvent('download');
  await person.tap(page.getByRole('button', { name: t('hire.result.calendar') }));
  await startsWith(await (await calendar).path(), 'BEGIN:VCALENDAR');
  await person.tap(page.getByText(t('hire.result.pdf'), { exact: true }));
  const pdf = page.waitForEvent('download');
  await person.tap(page.getByRole('button', { name: t('result.document.make') }));
  await startsWith(await (await pdf).path(), '%PDF');
  await person.look('kept');
}

function nextPlaces({ page, t }: Recorder): Locator {
  return page.getByRole('navigation', { name: t('next.title') });
}

/** What the person came for is there to be read; the visit fails where it is not. */
async function sees(part: Locator): Promise<void> {
  await part.waitFor();
}

async function startsWith(path: string, beginning: string): Promise<void> {
  const text = (await readFile(path)).subarray(0, beginning.length).toString();
  if (text !== beginning) throw new Error(`a file that begins with ${text}, not ${beginning}`);
}

/** The first Monday after a day. */
function nextMonday(today: PlainDate): PlainDate {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return addDays(today, (8 - weekday) % 7 || 7);
}

/** Everything that the pages put on the device, by name; what they keep for reading offline is not about the person. */
function keptOn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const counted = await Promise.all(
      databases.map(
        ({ name = '' }) =>
          new Promise<string[]>((resolve) => {
            const opening = indexedDB.open(name);
            opening.onsuccess = () => {
              const { result } = opening;
              if (!result.objectStoreNames.contains('keyval')) return resolve([]);
              const asked = result.transaction('keyval').objectStore('keyval').getAllKeys();
              asked.onsuccess = () => resolve(asked.result.map(String));
            };
            opening.onerror = () => resolve([]);
          }),
      ),
    );
    return [...counted.flat(), ...Object.keys(localStorage), ...Object.keys(sessionStorage)];
  });
}
