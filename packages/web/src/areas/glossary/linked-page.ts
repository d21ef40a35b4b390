// SPDX-License-Identifier: EUPL-1.2
import { amountsOf, type TextKey } from '@opstap/publication';
import { occupationName } from '@opstap/taxonomy';
import type { PageContext } from '../../app/page.ts';

const TITLES: Readonly<Record<string, TextKey>> = {
  '/journey': 'shell.nav.journey',
  '/check': 'shell.nav.check',
  '/may-i-work': 'check.mag_ik_werken.title',
  '/protection': 'check.bescherming_en_verblijf.title',
  '/self-employed': 'check.echt_zelfstandig.title',
  '/contract-check': 'check.klopt_mijn_contract.title',
  '/income': 'check.inkomen_en_opvang.title',
  '/out-of-work': 'check.werkloos.title',
  '/meanwhile': 'check.intussen_werken.title',
  '/pay-check': 'pay.title',
  '/professions': 'professions.title',
  '/diploma': 'diploma.title',
  '/hire-in-order': 'hire.title',
  '/profile': 'profile.title',
  '/letter': 'letter.title',
  '/help': 'help.title',
  '/problem-at-work': 'help.problem.title',
  '/what-changes': 'what_changes.title',
  '/paths': 'paths.title',
  '/language': 'language.title',
  '/language/courses': 'courses.title',
  '/routes': 'routes.title',
  '/work': 'work.title',
};

/** What a page of the product is called, by its address without the language. The tests see to it that each has a name. */
export function pageTitle(path: string, { t, publication, language, today }: PageContext): string {
  const [, area = '', id = ''] = path.split('/');
  const named = TITLES[path];
  if (named) return t(named);
  if (area === 'steps') return t(`steps.${id}.title`, amountsOf(publication.pack, { on: today }, t));
  if (area === 'recognition') return t(`professions.guides.${id}.title` as TextKey);
  if (area === 'professions') return occupationName(publication.reference, id, language) ?? id;
  throw new Error(`the glossary links to ${path}, which has no title here`);
}
