// SPDX-License-Identifier: EUPL-1.2

/**
 * Where a result leads to next. `when` is a sign that the result gives; absent: always. A part of an address with a colon is filled in
 * from the result, and without it the place is left out. The words are `next.<tool>.<name>` in `content/<lang>/next.json`.
 */
export type NextPlace = { name: string; to: string; when?: string };

/** By tool, the most useful first: of what fits a result, the first three are shown. */
export const NEXT_PLACES = {
  result: [
    { name: 'profession', to: '/professions/:profession', when: 'regulated' },
    { name: 'out_of_work', to: '/out-of-work', when: 'lost_work' },
    { name: 'contract', to: '/contract-check', when: 'works' },
    { name: 'pay', to: '/pay-check', when: 'works' },
    { name: 'employer', to: '/for-my-employer', when: 'found_work' },
    { name: 'work', to: '/work', when: 'has_profile' },
    { name: 'profile', to: '/profile', when: 'no_profile' },
    { name: 'what_changes', to: '/what-changes' },
  ],
  may_i_work: [
    { name: 'employer', to: '/for-my-employer', when: 'yes' },
    { name: 'contract', to: '/contract-check', when: 'yes' },
    { name: 'protection', to: '/protection', when: 'no' },
    { name: 'help', to: '/help', when: 'no' },
    { name: 'help', to: '/help', when: 'ask' },
    { name: 'journey', to: '/journey', when: 'open' },
    { name: 'what_changes', to: '/what-changes' },
  ],
  protection: [
    { name: 'may_i_work', to: '/may-i-work', when: 'yes' },
    { name: 'help', to: '/help', when: 'no' },
    { name: 'help', to: '/help', when: 'open' },
    { name: 'what_changes', to: '/what-changes' },
  ],
  self_employed: [
    { name: 'contract', to: '/contract-check', when: 'yes' },
    { name: 'help', to: '/help', when: 'yes' },
    { name: 'may_i_work', to: '/may-i-work', when: 'open' },
    { name: 'income', to: '/income' },
    { name: 'what_changes', to: '/what-changes' },
  ],
  contract_check: [
    { name: 'help', to: '/help', when: 'wrong' },
    { name: 'pay_too', to: '/pay-check', when: 'wrong' },
    { name: 'pay', to: '/pay-check', when: 'fine' },
    { name: 'what_changes', to: '/what-changes' },
  ],
  pay_check: [
    { name: 'letter', to: '/pay-check#letter', when: 'owed' },
    { name: 'help', to: '/help', when: 'owed' },
    { name: 'problem', to: '/problem-at-work', when: 'owed' },
    { name: 'contract', to: '/contract-check' },
    { name: 'what_changes', to: '/what-changes', when: 'fine' },
  ],
  income: [
    { name: 'stops', to: '/what-changes', when: 'changes' },
    { name: 'help', to: '/help' },
    { name: 'may_i_work', to: '/may-i-work' },
  ],
  out_of_work: [
    { name: 'work', to: '/work', when: 'has_profile' },
    { name: 'profile', to: '/profile', when: 'no_profile' },
    { name: 'income', to: '/income', when: 'no' },
    { name: 'help', to: '/help' },
  ],
  meanwhile: [
    { name: 'profession', to: '/professions/:profession' },
    { name: 'work', to: '/work', when: 'has_profile' },
    { name: 'routes', to: '/routes', when: 'has_profile' },
    { name: 'profile', to: '/profile', when: 'no_profile' },
    { name: 'professions', to: '/professions' },
  ],
  what_changes: [
    { name: 'result', to: '/journey/result', when: 'some' },
    { name: 'take_along', to: '/take-along', when: 'some' },
    { name: 'help', to: '/help' },
  ],
  signals: [
    { name: 'problem', to: '/problem-at-work', when: 'signs' },
    { name: 'evidence', to: '/evidence', when: 'signs' },
    { name: 'pay', to: '/pay-check', when: 'no_signs' },
    { name: 'contract', to: '/contract-check', when: 'no_signs' },
    { name: 'help', to: '/help' },
  ],
  profile: [
    { name: 'work', to: '/work', when: 'has_work' },
    { name: 'routes', to: '/routes', when: 'has_work' },
    { name: 'letter', to: '/letter', when: 'has_work' },
    { name: 'professions', to: '/professions' },
  ],
  work: [
    { name: 'letter', to: '/letter', when: 'found' },
    { name: 'routes_instead', to: '/routes', when: 'none' },
    { name: 'language', to: '/language', when: 'none' },
    { name: 'routes', to: '/routes', when: 'found' },
    { name: 'routes', to: '/routes', when: 'not_asked' },
    { name: 'may_i_work', to: '/may-i-work' },
  ],
  routes: [
    { name: 'result', to: '/journey/result', when: 'kept' },
    { name: 'profession', to: '/professions/:profession' },
    { name: 'courses', to: '/language/courses', when: 'dutch' },
    { name: 'meanwhile', to: '/meanwhile', when: 'open' },
    { name: 'help', to: '/help' },
  ],
  vacancy: [
    { name: 'letter', to: '/letter#vacancy=:vacancy' },
    { name: 'employer', to: '/for-my-employer:situation' },
    { name: 'may_i_work', to: '/may-i-work' },
  ],
  hire: [
    { name: 'what_changes', to: '/what-changes' },
    { name: 'language', to: '/language' },
    { name: 'help', to: '/help' },
  ],
  letter: [
    { name: 'skills_card', to: '/skills-card' },
    { name: 'work', to: '/work' },
    { name: 'employer', to: '/for-my-employer' },
  ],
  skills_card: [
    { name: 'letter', to: '/letter' },
    { name: 'work', to: '/work' },
  ],
  profession: [
    { name: 'routes', to: '/routes#to=:profession', when: 'regulated' },
    { name: 'meanwhile', to: '/meanwhile', when: 'regulated' },
    { name: 'diploma', to: '/diploma', when: 'regulated' },
    { name: 'profile', to: '/profile', when: 'free' },
    { name: 'work', to: '/work', when: 'free' },
  ],
  diploma: [
    { name: 'professions', to: '/professions' },
    { name: 'profile', to: '/profile' },
    { name: 'help', to: '/help' },
  ],
  path: [
    { name: 'routes', to: '/routes' },
    { name: 'language', to: '/language' },
    { name: 'help', to: '/help' },
  ],
  language: [
    { name: 'courses', to: '/language/courses' },
    { name: 'routes', to: '/routes' },
    { name: 'help', to: '/help' },
  ],
  courses: [
    { name: 'language', to: '/language' },
    { name: 'help', to: '/help' },
  ],
  reconstruction: [
    { name: 'profile', to: '/profile' },
    { name: 'routes', to: '/routes' },
  ],
  for_my_employer: [
    { name: 'contract', to: '/contract-check' },
    { name: 'may_i_work', to: '/may-i-work' },
  ],
} as const satisfies Record<string, readonly NextPlace[]>;

export type NextTool = keyof typeof NEXT_PLACES;

const MOST = 3;

/** One to three places, each once, with what the result fills in. */
export function nextPlaces(
  tool: NextTool,
  signs: readonly string[] = [],
  values: Readonly<Record<string, string>> = {},
): NextPlace[] {
  const places: readonly NextPlace[] = NEXT_PLACES[tool];
  const fitting = places.flatMap((place) => {
    const to = place.to.replaceAll(/:(\w+)/g, (whole, name: string) => values[name] ?? whole);
    const isFit = place.when === undefined || signs.includes(place.when);
    return isFit && !to.includes(':') ? [{ ...place, to }] : [];
  });
  return [...new Map(fitting.map((place) => [place.to, place])).values()].slice(0, MOST);
}
