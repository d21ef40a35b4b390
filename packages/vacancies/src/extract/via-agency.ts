// SPDX-License-Identifier: EUPL-1.2
import { type Found, spanOf } from './found.ts';
import { lowered, lowerPattern } from './lower-case.ts';

const AGENCY = lowerPattern(
  new RegExp(
    `(?<!\\p{L})(?:${[
      // The word itself, and what it makes of the contract.
      'uitzend(?= via|[.,])|uitgezonden',
      'uitzend(?:en|er|werk|bureau|basis|kracht\\p{L}*|contract|organisatie|overeenkomst|constructie|cao|uren|periode|beding|functie|baan|opdracht|loon|traject|vacature)',
      'flexbureau|bemiddelingsbureau|arbeidsbemiddelaar',
      'via (?:ons|het|een|dit) (?:bureau|detacheerder|uitzendorganisatie|detacheringsbureau)|detacheerder|intermediair|werving- en selectie(?:bureau)?',
      'detachering\\p{L}*|detacheren|gedetacheerd|payroll\\p{L}*|inlener\\p{L}*|uitlener\\p{L}*',
      'fase [abc](?= contract|-contract|[ .,]|$)|abu|nbbu|stipp',
      'employment agency|staffing|temp(?:orary)? agency|агентств\\p{L}*|агенці\\p{L}*',
      // For whom one looks.
      '(?:voor|bij|namens|at|for) (?:één van |een van |one of )?(?:onze|een|een van onze|our|a) (?:\\p{L}+ ){0,2}(?:opdrachtgevers?|klant(?:en)?|relaties?|inlener|clients?)(?= in| te| uit| is| zoek| zijn|[ .,:(])',
      '(?:voor|namens) (?:een|deze|onze) (?:\\p{L}+ ){0,3}(?:opdrachtgever|klant|relatie|cliënt) (?:in|te|uit|zoeken|zijn|zoekt|ben)(?!\\p{L})|(?:de|deze|een|bij de|jouw) opdrachtgever|one of our (?:clients|partners)|on behalf of',
      'onze opdrachtgevers?|our client',
      // Through whom one works.
      'je (?:bent|komt|gaat|start|begint|werkt|wordt) (?:eerst |dan |door ons |via ons ){1,2}(?:uitgezonden|in dienst|aan de slag|gedetacheerd|uitgeleend)|(?:eerst|de eerste) (?:\\d+|\\p{L}+) (?:uren|weken|maanden) via ons|(?:\\d+|\\p{L}+) (?:uren|weken|maanden)?,? ?(?:daarna|en daarna) (?:over|overgenomen|in dienst) (?:bij|door) (?:de|het|onze) (?:opdrachtgever|klant|bedrijf)|overname (?:door|bij) (?:de )?(?:opdrachtgever|klant|bedrijf)|werk(?:en|t)? via een (?:uitzend|detacherings)\\p{L}*|je werkt via ons|via ons (?:aan (?:de slag|het werk)|in dienst)|in dienst (?:bij|van) (?:ons|het) (?:uitzend)?bureau|wij lenen (?:jou|je|u) uit',
      '(?:start|contract|werk\\p{L}*|uitzend\\p{L}*|loon|dienst) via \\p{Lu}\\p{L}+',
      'via (?:het |een |ons )?uitzendbureau',
    ].join('|')})(?!\\p{L})`,
    'iu',
  ),
);
/** How agencies are called. */
const NAMED =
  /\p{Lu}\p{L}+ (?:Flex|Flexwerk|Flexwerkers|Uitzendkrachten|Employment|Select|Arbeidsbemiddeling|Tijdelijk Werk|Jobs|Uitzend\p{Ll}*|Staffing|Recruitment|Detachering|Personeel|Personeelsdiensten|Werkt|Work Partners|Workforce|Payroll)(?!\p{L})|(?<!\p{L})\p{Lu}\p{Ll}+(?:krachten|flex|jobs|uitzend|personeel|flexwerk|werkt|staffing)(?: B\.?V\.?)?(?!\p{L})/u;
const DIRECT = lowerPattern(
  /(?<!\p{L})(?:rechtstreeks|direct|meteen) (?:bij ons |bij het bedrijf )?in (?:vaste )?dienst|geen (?:uitzendbureau|uitzendwerk|uitzendcontract|tussenpersoon|payroll)|niet via (?:een |het )?(?:uitzendbureau|bureau)|zonder (?:uitzendbureau|tussenpersoon|bureau)|directly (?:employed|with us)|no agenc(?:y|ies)|без посередник\p{L}*|без посредник\p{L}*|без агент?с?т?в\p{L}*|без агенц\p{L}*/iu,
);

/** Whether an agency lends out the worker. Undefined where the text does not say. */
export function viaAgencyIn(text: string): Found<boolean> | undefined {
  const lower = lowered(text);
  const direct = DIRECT.exec(lower);
  if (direct) return { value: false, spans: [spanOf(direct)] };
  const agency = AGENCY.exec(lower) ?? NAMED.exec(text);
  return agency ? { value: true, spans: [spanOf(agency)] } : undefined;
}
