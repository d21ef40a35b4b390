// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES, plainDate } from '@opstap/kernel';
import { formatDate } from '@opstap/publication';
import { type Facts, shownFacts } from '@opstap/rules';
import { describe, expect, it } from 'vitest';
import { deviceOf, fillFact, fillScreen, press, questionOnScreen } from './answer-questions.ts';
import { STARTER, TODAY } from './persons.ts';
import { alive, faultsOfState, publication, textsIn, type Visit, visit } from './visit.ts';

const { pack } = publication;

const WORKER: Facts = {
  beschermingsgrond: 'oekraiense_nationaliteit',
  bewijs_van_verblijf: 'geen',
  leeftijdsgroep: '21_en_ouder',
  werksituatie: 'werknemer',
  werkvorm: 'loondienst',
  contractvorm: 'tijdelijk',
  startdatum: '2026-02-01',
  contract_tot: '2026-09-30',
  uren_per_week: 32,
  loon_per: 'uur',
  loon_cent: 1499,
  proeftijd_maanden: 2,
  proeftijd_schriftelijk: true,
  proeftijd_gelijk: true,
};

const FREELANCER: Facts = {
  beschermingsgrond: 'oekraiense_nationaliteit',
  werkvorm: 'zelfstandige',
  bewijs_van_verblijf: 'sticker',
  werkt_voor_opdrachtgever_sinds: '2026-06-01',
  werkt_elke_week: true,
  opdrachtgever_heeft_twv: false,
  werkt_vanuit_eigen_bedrijf: false,
};

const PROTECTED: Facts = {
  beschermingsgrond: 'oekraiense_nationaliteit',
  vertrokken_uit_oekraine_op: '2022-03-01',
  andere_bescherming: 'geen',
  soort_bewijs: 'uittreksel_brp',
};

describe.each(LANGUAGES)('what can be checked, in %s', (language) => {
  it('may I work: few questions, the answer first, what would change it, and feedback on it', () =>
    visit(language, '/check', async ({ page, t }) => {
      await page.getByRole('link', { name: t('check.mag_ik_werken.title') }).click();
      await page.waitForURL(/\/may-i-work$/);
      const screens = await answerUntilTheEnd({ page, t }, WORKER);
      expect(screens[0]).toBe('werkvorm');
      expect(screens).not.toContain('stage');
      expect(screens.length).toBeLessThan(7);
      await page.getByText(t('for_employer.role.employer'), { exact: true }).waitFor();
      const answer = page.locator('.o-finding').first();
      await answer.getByText(t('rules.mag_dit_werk.no'), { exact: true }).first().waitFor();
      await answer.getByText(t('answer.make_yes'), { exact: true }).click();
      await answer.getByText(t('facts.bewijs_van_verblijf.values.sticker')).first().waitFor();
      const checked = t('shell.source.checked', { date: formatDate(sourceOf('mag_dit_werk'), language) });
      expect(await page.locator('.o-sources').first().textContent()).toContain(checked);
      await answer.getByText(t('answer.is_right'), { exact: true }).click();
      await answer.getByRole('button', { name: t('shell.feedback.thanks') }).click();
      await answer.getByRole('button', { name: t('shell.feedback.send') }).click();
      await answer.getByText(t('shell.feedback.sent'), { exact: true }).waitFor();
    }));

  it('the step of the employer: a link with what the person ticks, and nothing else', async () =>
    visit(
      language,
      '/steps/melding_uwv',
      async ({ page, t }) => {
        const part = page.getByRole('region', { name: t('share.employer.title') });
        const link = () => part.locator('.o-share__address').textContent();
        const employers = `${new URL(page.url()).origin}/nl/hire-in-order`;
        await expect.poll(link).toBe(employers);
        const begin = plainDate(String(STARTER['startdatum']));
        await part
          .getByText(t('share.employer.begin', { date: formatDate(begin, language) }), { exact: true })
          .click();
        await part.getByText('English', { exact: true }).click();
        await expect.poll(link).toBe(`${employers.replace('/nl/', '/en/')}#begin=${begin}`);
        await part.getByRole('button', { name: t('share.copy') }).waitFor();
        await part.getByRole('img', { name: t('share.employer.qr') }).waitFor();
        expect(await faultsOfState(page)).toEqual([]);
      },
      await deviceOf(STARTER),
    ));

  it('a contract: money in euros, a fault by its field, findings by severity, and a second language beside it', () =>
    visit(language, '/contract-check', async ({ page, t }) => {
      await answerUntilTheEnd({ page, t }, WORKER, async (question) => {
        if (question !== 'loon') return;
        await fillFact({ page, t }, 'loon_per', 'uur');
        await page.getByRole('textbox', { name: t('facts.loon_cent.ask') }).fill('veel');
        await press({ page, t }, 'next');
        const fault = page.getByRole('link', { name: t('facts.loon_cent.label') });
        expect(await fault.textContent()).toContain(t('flow.fault.amount'));
        await fault.click();
        expect(await page.locator(':focus').getAttribute('id')).toBe('loon_cent');
      });
      const wrong = page.getByRole('region', { name: t('answer.severity.wrong') });
      await wrong.getByText(t('rules.proeftijd_geldig.no'), { exact: true }).first().waitFor();
      const other = language === 'nl' ? 'uk' : 'nl';
      await page.getByRole('button', { name: buttonFor(t, other) }).click();
      await wrong.getByText(textsIn(other)('rules.proeftijd_geldig.no'), { exact: true }).first().waitFor();
      const second = page.locator(`.o-result [lang="${other}"]`);
      for (const key of ['answer.severity.wrong', 'answer.sources', 'answer.not_advice'] as const)
        await second.getByText(textsIn(other)(key), { exact: true }).first().waitFor();
      expect(new URL(page.url()).searchParams.get('beside')).toBe(other);
      expect(await faultsOfState(page)).toEqual([]);
      await page.reload();
      await wrong.getByText(textsIn(other)('rules.proeftijd_geldig.no'), { exact: true }).first().waitFor();
    }));

  it('really self-employed: what speaks for employment first, and nothing about pressure is asked', () =>
    visit(language, '/self-employed', async ({ page, t }) => {
      const screens = await answerUntilTheEnd({ page, t }, FREELANCER);
      expect(screens[0]).toBe('opdracht');
      expect(screens).not.toContain('druk');
      const answer = page.locator('.o-finding').first();
      await answer.getByText(t('rules.kan_loondienst_zijn.yes'), { exact: true }).first().waitFor();
      const wrong = page.getByRole('region', { name: t('check.echt_zelfstandig.severity.wrong') });
      await wrong
        .getByText(t('rules.werk_als_zelfstandige_toegestaan.no'), { exact: true })
        .first()
        .waitFor();
      await page.getByRole('link', { name: t('check.echt_zelfstandig.pressure.link') }).waitFor();
      expect(await faultsOfState(page)).toEqual([]);
    }));

  it('protection: what the proof is worth, and what losing a job does to it', () =>
    visit(language, '/protection', async ({ page, t }) => {
      const screens = await answerUntilTheEnd({ page, t }, PROTECTED);
      expect(screens[0]).toBe('beschermingsgrond');
      expect(screens).not.toContain('andere_aanvraag');
      const answer = page.locator('.o-finding').first();
      await answer.getByText(t('rules.tijdelijk_beschermd.yes'), { exact: true }).first().waitFor();
      const wrong = page.getByRole('region', { name: t('check.bescherming_en_verblijf.severity.wrong') });
      await wrong.getByText(t('rules.bewijs_geldig_op_datum.no'), { exact: true }).first().waitFor();
      const ok = page.getByRole('region', { name: t('check.bescherming_en_verblijf.severity.ok') });
      await ok.getByText(t('rules.ontslag_beeindigt_bescherming.no'), { exact: true }).first().waitFor();
      expect(await faultsOfState(page)).toEqual([]);
    }));

  it('can be read without JavaScript: the rules for everybody, and why the personal part needs it', () =>
    visit(
      language,
      '/contract-check',
      async ({ page, t }) => {
        await page.getByText(t('answer.needs_js'), { exact: true }).waitFor();
        await page.getByText(t('answer.rules.title'), { exact: true }).click();
        await page.getByText(t('rules.proeftijd_geldig.no'), { exact: true }).waitFor();
        await page.getByText(t('rules.proeftijd_geldig.yes'), { exact: true }).waitFor();
      },
      { javaScriptEnabled: false },
    ));
});

/** Answers what the person knows and says "I don't know" to the rest, until the answer is there. Gives the screens that were put. */
async function answerUntilTheEnd(
  visited: Pick<Visit, 'page' | 't'>,
  person: Facts,
  before: (question: string) => Promise<void> = async () => {},
): Promise<string[]> {
  const { page } = visited;
  await alive(page);
  const screens: string[] = [];
  let id = await questionOnScreen(page);
  while (id !== undefined) {
    expect(screens, 'a question that was put must not be put again').not.toContain(id);
    screens.push(id);
    await before(id);
    await fillScreen(visited, id, person);
    await press(visited, knows(person, id) ? 'next' : 'skip');
    await page.locator(`#answer:focus, form:not([data-question="${id}"]) #question:focus`).waitFor();
    id = (await page.locator('#answer').count()) > 0 ? undefined : await questionOnScreen(page, id);
  }
  return screens;
}

function knows(person: Facts, id: string): boolean {
  const question = pack.questions.find((one) => one.id === id);
  return (
    question !== undefined && shownFacts(pack, question, person, { on: TODAY }).some((fact) => fact in person)
  );
}

function buttonFor(t: Visit['t'], other: 'nl' | 'uk'): string {
  return t('answer.beside', { language: other === 'nl' ? 'Nederlands' : 'Українська' });
}

function sourceOf(outcome: string) {
  const [id = ''] = pack.rules[outcome]?.versions[0]?.sources ?? [];
  const source = pack.sources[id];
  if (!source) throw new Error(`${outcome} has no source`);
  return source.checkedOn;
}
