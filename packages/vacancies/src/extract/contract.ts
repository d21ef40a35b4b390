// SPDX-License-Identifier: EUPL-1.2
import type { ContractKind } from '../vacancy.ts';
import { type Found, spanOf } from './found.ts';
import { lowered, lowerPattern } from './lower-case.ts';

/** Stronger signs first: a temporary contract "with a view to a permanent one" is temporary. */
const KINDS: readonly (readonly [ContractKind, RegExp])[] = [
  [
    'volunteer',
    /(?<!\p{L})(?:vrijwillig(?:e|ers?)?(?:werk|functie|vergoeding)?|onbetaald|volunteer)(?!\p{L})/iu,
  ],
  [
    'internship',
    /(?<!\p{L})(?:stage(?:plek|plaats|vergoeding)?|stagiair\p{L}*|internship|intern)(?!\p{L})/iu,
  ],
  [
    'self_employed',
    /(?<!\p{L})(?:zzp(?:['’]?er)?s?|freelance\p{L}*|als zelfstandige|op factuur|self-employed)(?!\p{L})/iu,
  ],
  [
    'agency',
    /(?<!\p{L})(?:uitzend(?:contract|basis|overeenkomst|kracht|werk|en)?(?= via|[.,;\s]|$)|(?:contract|start|werk\p{L}*|uitzend\p{L}*) via \p{Lu}\p{L}+|via \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?: (?:jobs|flex))|op uitzendbasis|fase a|uitzendcontract fase a|temp(?:orary)? agency contract|agency contract|via uitzendbureau|detacherings?(?:contract|basis)?|detachering|gedetacheerd)(?: fase [ab])?(?!\p{L})/iu,
  ],
  [
    'on_call',
    /(?<!\p{L})(?:oproep(?:contract|kracht|basis|er)?|nul[- ]?uren(?:contract)?|0[- ]?uren(?:contract)?|flex(?:contract|basis|kracht)|min-?max(?:contract)?|zero[- ]hours?|on[- ]call|invalkracht)(?!\p{L})/iu,
  ],
  [
    'temporary',
    /(?<!\p{L})(?:jaarcontract\p{L}*|tijdelijk\p{L}*(?: (?:contract|dienstverband|aanstelling|baan|functie))?|bepaalde tijd|contract (?:van|voor|for|of) (?:\d+|een|één|zes|zeven|acht|half|a|one)[^.,\n]{0,20}(?:maand\p{L}*|jaar|months?|year)|(?:\d+|zes|zeven|acht|twaalf)[- ]?maand\p{L}*[- ]?(?:contract|dienst\p{L}*)|half(?: |)?jaar(?:contract)?(?! ervaring)|eerst(?:e)?(?: contract:?)? (?:\d+|half|een|zes|zeven) ?\p{L}*|contract(?: tot)? \d+ (?:jaar|\p{L}+)|\d+[ -](?:mnd|maanden|months?)[ -]?contract|\d+-month contract|\d+ maanden(?=,? daarna)|сезон\p{L}*|(?:voor het |heel het |seizoens?contract|seizoenswerk)?seizoen(?:s(?:contract|werk|arbeid)|(?= tot| van|,|\.))|zwangerschaps\p{L}*|(?:voor|benoeming voor) (?:één|een|1) (?:school)?jaar|eerst een jaar|fixed[- ]term|temporary|vakantiewerk|tot (?:en met )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|contract \d+ maanden)(?!\p{L})/iu,
  ],
  [
    'permanent',
    /(?<!\p{L})(?:vast\p{L}* (?:contract|aanstelling|dienstverband|dienst|baan|functie)|vast(?=[.,;]|$)|vast na \p{L}+|постійн\p{L}* контракт|постоянн\p{L}* контракт|onbepaalde tijd|permanent(?: contract| position)?|direct in vaste dienst|meteen (?:een )?vast\p{L}*)(?!\p{L})/iu,
  ],
];
const NOT_SO =
  /(?:geen|niet|no|kans op|uitzicht op(?: een)?|mogelijkheid (?:tot|op)(?: een)?|daarna(?: een)?|chance of(?: a)?|zicht op(?: een)?|later(?: een)?|eventueel|onze|samen met|naast|met)\s+$/iu;

const ALL_OF = KINDS.map(([kind, pattern]) => [kind, lowerPattern(pattern, 'g')] as const);

/** The kind of contract. */
export function contractIn(text: string): Found<ContractKind> | undefined {
  const lower = lowered(text);
  for (const [kind, pattern] of ALL_OF)
    for (const match of lower.matchAll(pattern)) {
      const span = spanOf(match);
      if (!NOT_SO.test(text.slice(Math.max(0, span[0] - 40), span[0]))) return { value: kind, spans: [span] };
    }
  return undefined;
}
