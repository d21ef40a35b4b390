// SPDX-License-Identifier: EUPL-1.2
import type { TextKey } from '@opstap/publication';
import type { IconName } from '../ui/icon.tsx';
import { localised, type PageContext } from './page.ts';

/** A page that one can go to: what navigation, home and the list of everything are made of. */
type Place = { path: string; title: TextKey; icon: IconName; text?: TextKey };
export type OpenPlace = { path: string; href: string; title: string; icon: IconName; text?: string };

/** Everything that has an address of its own, in the order of the list of everything. A page that is not built is left out. */
export const PLACES = {
  seek: [
    { path: '/journey', title: 'shell.nav.journey', icon: 'steps', text: 'places.text.journey' },
    { path: '/work', title: 'work.title', icon: 'check', text: 'places.text.work' },
    { path: '/profile', title: 'profile.title', icon: 'paper', text: 'places.text.profile' },
    { path: '/steps', title: 'shell.nav.steps', icon: 'steps' },
    { path: '/vacancies', title: 'vacancies.title', icon: 'paper' },
    { path: '/letter', title: 'letter.title', icon: 'mail' },
    { path: '/skills-card', title: 'card.title', icon: 'paper' },
    { path: '/journey/result', title: 'shell.device.result_title', icon: 'steps' },
  ],
  learn: [
    { path: '/professions', title: 'shell.nav.professions', icon: 'paper', text: 'places.text.professions' },
    { path: '/language', title: 'language.title', icon: 'speech', text: 'places.text.language' },
    { path: '/language/courses', title: 'courses.title', icon: 'speech' },
    { path: '/routes', title: 'routes.title', icon: 'steps', text: 'places.text.routes' },
    { path: '/paths', title: 'paths.title', icon: 'steps' },
    { path: '/diploma', title: 'diploma.title', icon: 'paper' },
    { path: '/meanwhile', title: 'check.intussen_werken.title', icon: 'steps' },
    { path: '/reconstruction', title: 'reconstruction.title', icon: 'people' },
  ],
  work: [
    { path: '/check', title: 'check.title', icon: 'check' },
    {
      path: '/may-i-work',
      title: 'check.mag_ik_werken.title',
      icon: 'check',
      text: 'places.text.may_i_work',
    },
    { path: '/pay-check', title: 'pay.title', icon: 'euro', text: 'places.text.pay_check' },
    {
      path: '/contract-check',
      title: 'check.klopt_mijn_contract.title',
      icon: 'paper',
      text: 'places.text.contract_check',
    },
    { path: '/problem-at-work', title: 'shell.nav.problem', icon: 'shield', text: 'places.text.problem' },
    { path: '/signals', title: 'signals.title', icon: 'shield' },
    { path: '/evidence', title: 'evidence.title', icon: 'paper' },
    {
      path: '/out-of-work',
      title: 'check.werkloos.title',
      icon: 'clock',
      text: 'places.text.out_of_work',
    },
    { path: '/income', title: 'check.inkomen_en_opvang.title', icon: 'euro' },
    { path: '/protection', title: 'check.bescherming_en_verblijf.title', icon: 'shield' },
    { path: '/self-employed', title: 'check.echt_zelfstandig.title', icon: 'people' },
    { path: '/what-changes', title: 'what_changes.title', icon: 'calendar' },
    { path: '/for-my-employer', title: 'for_employer.title', icon: 'mail' },
  ],
  help: [
    { path: '/help', title: 'shell.nav.help', icon: 'pin', text: 'places.text.help' },
    { path: '/hire-in-order', title: 'hire.title', icon: 'people', text: 'places.text.hire' },
    { path: '/adviser', title: 'shell.device.adviser_title', icon: 'people', text: 'places.text.adviser' },
    { path: '/leaflets', title: 'leaflets.title', icon: 'paper', text: 'places.text.leaflets' },
    { path: '/take-along', title: 'shell.device.take_along_title', icon: 'paper' },
    { path: '/to-my-phone', title: 'to_phone.title', icon: 'phone' },
  ],
  about: [
    { path: '/library', title: 'library.title', icon: 'paper', text: 'places.text.library' },
    { path: '/glossary', title: 'glossary.title', icon: 'speech' },
    { path: '/about', title: 'shell.footer.about', icon: 'info' },
    { path: '/how-we-know', title: 'trust.how.title', icon: 'question' },
    { path: '/what-opstap-does-not-do', title: 'trust.not.title', icon: 'info' },
    { path: '/who-runs-this', title: 'trust.who.title', icon: 'people' },
    { path: '/sources', title: 'shell.footer.sources', icon: 'paper' },
    { path: '/on-this-device', title: 'on_device.title', icon: 'phone' },
    { path: '/privacy', title: 'shell.footer.privacy', icon: 'shield' },
    { path: '/accessibility', title: 'shell.footer.accessibility', icon: 'people' },
    { path: '/rules', title: 'editors.title', icon: 'paper' },
    { path: '/editors', title: 'places.new.editors', icon: 'paper' },
  ],
} as const satisfies Record<string, readonly Place[]>;

export type PlaceGroup = keyof typeof PLACES;
export type PlacePath = (typeof PLACES)[PlaceGroup][number]['path'];
export const PLACE_GROUPS = ['seek', 'learn', 'work', 'help', 'about'] as const satisfies PlaceGroup[];

/** For whom the home page is, and their next useful places, most used first. */
export const PEOPLE = [
  { id: 'seek', places: ['/journey', '/work', '/professions', '/profile', '/language', '/problem-at-work'] },
  {
    id: 'work',
    places: ['/pay-check', '/contract-check', '/problem-at-work', '/may-i-work', '/out-of-work', '/routes'],
  },
  { id: 'help', places: ['/hire-in-order', '/adviser', '/help', '/leaflets'] },
] as const satisfies readonly { id: string; places: readonly PlacePath[] }[];

const ALL = new Map<string, Place>(
  Object.values(PLACES).flatMap((group: readonly Place[]) => group.map((place) => [place.path, place])),
);

/** Those of the places that exist in this build, in the order asked. */
export function openPlaces(context: PageContext, paths: readonly PlacePath[]): OpenPlace[] {
  return paths.flatMap((path) => {
    const place = ALL.get(path);
    return place && context.hasPage(path) ? [opened(context, place)] : [];
  });
}

export function placesOfGroup(context: PageContext, group: PlaceGroup): OpenPlace[] {
  return openPlaces(
    context,
    PLACES[group].map(({ path }) => path),
  );
}

function opened({ t, language }: PageContext, { path, title, icon, text }: Place): OpenPlace {
  return { path, href: localised(language, path), title: t(title), icon, ...(text && { text: t(text) }) };
}
