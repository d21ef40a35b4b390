// SPDX-License-Identifier: EUPL-1.2
import { type Found, spanOf } from './found.ts';

const AGENCY = new RegExp(
  `(?<!\\p{L})(?:${[
    // The word itself, and what it makes of the contract.
    'uitzend(?:en|werk)?(?= via|[.,])',
    'uitzend(?:bureau|basis|kracht\\p{L}*|contract|organisatie|overeenkomst|constructie|cao|uren|periode|beding)',
    'uitzendwerk',
    'detachering\\p{L}*|detacheren|gedetacheerd|payroll\\p{L}*|inlener\\p{L}*|uitlener\\p{L}*',
    'fase [abc](?= contract|-contract|[ .,]|$)|abu|nbbu|stipp',
    'employment agency|staffing|temp(?:orary)? agency|агентств\\p{L}*|агенці\\p{L}*',
    // For whom one looks.
    '(?:voor|bij|namens|at|for) (?:één van |een van |one of )?(?:onze|een|een van onze|our|a) (?:\\p{L}+ ){0,2}(?:opdrachtgevers?|klant(?:en)?|relaties?|inlener|clients?)(?= in| te| uit| is| zoek| zijn|[ .,:(])',
    'onze opdrachtgevers?|our client',
    // Through whom one works.
    'je werkt via ons|via ons (?:aan (?:de slag|het werk)|in dienst)|in dienst (?:bij|van) (?:ons|het) (?:uitzend)?bureau|wij lenen (?:jou|je|u) uit',
    '(?:start|contract|werk\\p{L}*|uitzend\\p{L}*|loon|dienst) via \\p{Lu}\\p{L}+',
    'via (?:het |een |ons )?uitzendbureau',
  ].join('|')})(?!\\p{L})`,
  'iu',
);
/** How agencies are called. */
const NAMED =
  /\p{Lu}\p{L}+ (?:Flex|Jobs|Uitzend\p{Ll}*|Staffing|Recruitment|Detachering|Personeel|Personeelsdiensten|Werkt|Work Partners|Workforce|Payroll)(?!\p{L})|(?<!\p{L})\p{Lu}\p{Ll}+(?:krachten|flex|jobs|uitzend|personeel)(?: B\.?V\.?)?(?!\p{L})/u;
const DIRECT =
  /(?<!\p{L})(?:rechtstreeks|direct|meteen) (?:bij ons |bij het bedrijf )?in (?:vaste )?dienst|geen uitzendbureau|niet via (?:een )?uitzendbureau|directly employed/iu;

/** Whether an agency lends out the worker. Undefined where the text does not say. */
export function viaAgencyIn(text: string): Found<boolean> | undefined {
  const direct = DIRECT.exec(text);
  if (direct) return { value: false, spans: [spanOf(direct)] };
  const agency = AGENCY.exec(text) ?? NAMED.exec(text);
  return agency ? { value: true, spans: [spanOf(agency)] } : undefined;
}
