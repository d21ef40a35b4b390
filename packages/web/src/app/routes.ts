// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import { type Publication, translator } from '@opstap/publication';
import { skillsCardPage } from '../areas/card/skills-card-page.tsx';
import { designPage } from '../areas/design/design-page.tsx';
import { editorsPage } from '../areas/editors/editors-page.tsx';
import { evidencePage } from '../areas/evidence/evidence-page.tsx';
import { problemAtWorkPage } from '../areas/fair-work/problem-at-work-page.tsx';
import { glossaryPage } from '../areas/glossary/glossary-page.tsx';
import { termPage } from '../areas/glossary/term-page.tsx';
import { toMyPhonePage } from '../areas/hand-over/to-my-phone-page.tsx';
import { listMunicipalities } from '../areas/help/desks.ts';
import { helpPage } from '../areas/help/help-page.tsx';
import { municipalityPage } from '../areas/help/municipality-page.tsx';
import { forMyEmployerPage } from '../areas/hire/for-my-employer-page.tsx';
import { hirePage } from '../areas/hire/hire-page.tsx';
import { everythingPage } from '../areas/home/everything-page.tsx';
import { homePage } from '../areas/home/home-page.tsx';
import { checkPage } from '../areas/inquiries/check-page.tsx';
import { inquiryPage } from '../areas/inquiries/inquiry-page.tsx';
import { selfEmployedPage } from '../areas/inquiries/self-employed-page.tsx';
import { coursesPage } from '../areas/language/courses-page.tsx';
import { languagePage } from '../areas/language/language-page.tsx';
import { letterPage } from '../areas/letter/letter-page.tsx';
import { libraryIndexPage } from '../areas/library/library-index-page.tsx';
import { libraryPage } from '../areas/library/library-page.tsx';
import { offlinePage } from '../areas/offline/offline-page.tsx';
import { onDevicePage } from '../areas/on-device/on-device-page.tsx';
import { CONTENT_PAGES, contentPage } from '../areas/pages/content-page.tsx';
import { adviserPage, journeyPage, resultPage, takeAlongPage } from '../areas/pages/device-pages.tsx';

import { pathPage } from '../areas/paths/path-page.tsx';
import { pathsPage } from '../areas/paths/paths-page.tsx';
import { payCheckPage } from '../areas/pay/pay-check-page.tsx';
import { profilePage } from '../areas/profile/profile-page.tsx';
import { diplomaPage } from '../areas/recognition/diploma-page.tsx';
import { guidePage } from '../areas/recognition/guide-page.tsx';
import { GUIDES } from '../areas/recognition/guides.ts';
import { professionPage } from '../areas/recognition/profession-page.tsx';
import { professionsPage } from '../areas/recognition/professions-page.tsx';
import { reconstructionPage } from '../areas/reconstruction/reconstruction-page.tsx';
import { routesPage } from '../areas/routes/routes-page.tsx';
import { rulePage } from '../areas/rules/rule-page.tsx';
import { rulesPage } from '../areas/rules/rules-page.tsx';
import { themeOf } from '../areas/rules/summarize-rules.ts';
import { themePage } from '../areas/rules/theme-page.tsx';

import { searchPage } from '../areas/search/search-page.tsx';
import { leafletsPage } from '../areas/sharing/leaflets-page.tsx';
import { sharePage } from '../areas/sharing/share-page.tsx';
import { signalsPage } from '../areas/signals/signals-page.tsx';

import { listSteps } from '../areas/steps/explained-step.ts';
import { stepPage } from '../areas/steps/step-page.tsx';
import { stepsPage } from '../areas/steps/steps-page.tsx';
import { doesNotDoPage } from '../areas/trust/does-not-do-page.tsx';
import { howWeKnowPage } from '../areas/trust/how-we-know-page.tsx';
import { localPage } from '../areas/trust/local-page.tsx';
import { whoRunsThisPage } from '../areas/trust/who-runs-this-page.tsx';
import { vacanciesPage } from '../areas/vacancies/vacancies-page.tsx';
import { vacancyPage } from '../areas/vacancies/vacancy-page.tsx';
import { whatChangesPage } from '../areas/what-changes/what-changes-page.tsx';
import { workPage } from '../areas/work/work-page.tsx';
import { localised, type Page, type PageContext } from './page.ts';

/** `id` is the last part of an address with `:id`. A page that does not know the id gives undefined: 404. */
type Route = { path: string; page: (context: PageContext, id: string) => Page | undefined };

const ROUTES: readonly Route[] = [
  { path: '/', page: homePage },
  { path: '/everything', page: everythingPage },
  { path: '/search', page: searchPage },
  { path: '/share', page: sharePage },
  { path: '/leaflets', page: leafletsPage },
  { path: '/to-my-phone', page: toMyPhonePage },
  { path: '/journey', page: journeyPage },
  { path: '/journey/result', page: resultPage },
  { path: '/check', page: checkPage },
  { path: '/may-i-work', page: (context) => inquiryPage(context, 'mag_ik_werken') },
  { path: '/protection', page: (context) => inquiryPage(context, 'bescherming_en_verblijf') },
  { path: '/self-employed', page: selfEmployedPage },
  { path: '/contract-check', page: (context) => inquiryPage(context, 'klopt_mijn_contract') },
  { path: '/pay-check', page: payCheckPage },
  { path: '/income', page: (context) => inquiryPage(context, 'inkomen_en_opvang') },
  { path: '/out-of-work', page: (context) => inquiryPage(context, 'werkloos') },
  { path: '/meanwhile', page: (context) => inquiryPage(context, 'intussen_werken') },
  { path: '/professions', page: professionsPage },
  { path: '/professions/:id', page: professionPage },
  { path: '/recognition/:id', page: guidePage },
  { path: '/diploma', page: diplomaPage },
  { path: '/hire-in-order', page: hirePage },
  { path: '/for-my-employer', page: forMyEmployerPage },
  { path: '/profile', page: profilePage },
  { path: '/work', page: workPage },
  { path: '/routes', page: routesPage },
  { path: '/letter', page: letterPage },
  { path: '/skills-card', page: skillsCardPage },
  { path: '/on-this-device', page: onDevicePage },
  { path: '/take-along', page: takeAlongPage },
  { path: '/adviser', page: adviserPage },
  { path: '/steps', page: stepsPage },
  { path: '/steps/:id', page: stepPage },
  { path: '/help', page: helpPage },
  { path: '/help/:id', page: municipalityPage },
  { path: '/problem-at-work', page: problemAtWorkPage },
  { path: '/what-changes', page: whatChangesPage },
  { path: '/rules', page: rulesPage },
  { path: '/rules/:id', page: rulePage },
  { path: '/rules/theme/:id', page: themePage },
  { path: '/signals', page: signalsPage },
  { path: '/evidence', page: evidencePage },
  { path: '/paths', page: pathsPage },
  { path: '/paths/:id', page: pathPage },
  { path: '/language', page: languagePage },
  { path: '/language/courses', page: coursesPage },
  { path: '/reconstruction', page: reconstructionPage },
  { path: '/vacancies', page: vacanciesPage },
  { path: '/vacancies/:id', page: vacancyPage },
  { path: '/library', page: libraryIndexPage },
  { path: '/library/:id', page: (context, id) => libraryPage(context, id, titleOf) },
  { path: '/editors', page: editorsPage },
  { path: '/glossary', page: glossaryPage },
  { path: '/glossary/:id', page: termPage },
  { path: '/how-we-know', page: howWeKnowPage },
  { path: '/what-opstap-does-not-do', page: doesNotDoPage },
  { path: '/who-runs-this', page: whoRunsThisPage },
  { path: '/local/:id', page: localPage },
  { path: '/offline', page: offlinePage },
  { path: '/design', page: designPage },
  ...CONTENT_PAGES.map(
    (name): Route => ({ path: `/${name}`, page: (context) => contentPage(context, name) }),
  ),
];

/** Whether a path is a page by its form; whether an id in it exists is known when it is opened. */
export function hasRoute(path: string): boolean {
  return ROUTES.some((route) => route.path === path || route.path === withoutId(path));
}

/** `/help` and the like: a path that needs no id. */
export function hasFixedRoute(path: string): boolean {
  return ROUTES.some((route) => route.path === path && !path.endsWith('/:id'));
}

const withoutId = (path: string) => `${path.slice(0, path.lastIndexOf('/'))}/:id`;

export function findPage(context: PageContext): Page | undefined {
  const { path } = context;
  const fixed = ROUTES.find((route) => route.path === path);
  if (fixed) return fixed.page(context, '');
  const open = ROUTES.find((route) => route.path === withoutId(path));
  return open?.page(context, path.slice(path.lastIndexOf('/') + 1));
}

/** What the page at an address is called; undefined where there is none. */
function titleOf(context: PageContext, path: string): string | undefined {
  return findPage({ ...context, path, search: new URLSearchParams() })?.title;
}

/** Every address in one language: for the site map, the tests and the pages that are kept for reading offline. */
export function listPages(language: Language, publication: Publication): string[] {
  const fixed = ROUTES.map(({ path }) => path).filter((path) => !path.endsWith(':id'));
  const steps = listSteps({ publication, t: translator(language, publication.catalog(language)) }).map(
    ({ id }) => `/steps/${id}`,
  );
  const towns = listMunicipalities(publication).map(({ code }) => `/help/${code}`);
  const written = Object.entries(publication.written?.rules ?? {});
  const themes = new Set(written.map(([, rule]) => `/rules/theme/${themeOf(rule)}`));
  const professions = publication.reference.professions.map(({ id }) => `/professions/${id}`);
  const guides = GUIDES.map(({ id }) => `/recognition/${id}`);
  const terms = publication.glossary.terms.map(({ id }) => `/glossary/${id}`);
  const rules = written.map(([name]) => `/rules/${name}`);
  const paths = publication.reference.paths.map(({ id }) => `/paths/${id}`);
  const local = (publication.tenant?.pages ?? []).map(({ id }) => `/local/${id}`);
  const library = publication.reference.library.pages.map(({ id }) => `/library/${id}`);
  return [
    ...fixed,
    ...steps,
    ...library,
    ...local,
    ...professions,
    ...guides,
    ...paths,
    ...terms,
    ...towns,
    ...themes,
    ...rules,
  ].map((path) => localised(language, path));
}
