// SPDX-License-Identifier: EUPL-1.2
import { type Found, spanOf } from './found.ts';

const AGENCY =
  /(?<!\p{L})(?:uitzend(?:en|werk)?(?= via|[.,])|(?:start|contract|werk\p{L}*|uitzend\p{L}*) via \p{Lu}\p{L}+|via \p{Lu}\p{L}+ (?:Jobs|Flex)|uitzend(?:bureau|basis|kracht\p{L}*|contract|organisatie|overeenkomst)|(?:voor|bij|namens) (?:één van |een van )?(?:onze|een) (?:\p{L}+ )?(?:opdrachtgevers?|klant(?:en)?|relatie)|onze opdrachtgevers?|je werkt via ons|via ons (?:aan (?:de slag|het werk))|wij lenen jou uit|detachering\p{L}*|gedetacheerd|employment agency|our client|via (?:het )?uitzendbureau|werken via \p{Lu}\p{L}+)(?!\p{L})/iu;
const DIRECT =
  /(?<!\p{L})(?:rechtstreeks|direct|meteen) (?:bij ons |bij het bedrijf )?in (?:vaste )?dienst|geen uitzendbureau|niet via (?:een )?uitzendbureau|directly employed/iu;

/** Whether an agency lends out the worker. Undefined where the text does not say. */
export function viaAgencyIn(text: string): Found<boolean> | undefined {
  const direct = DIRECT.exec(text);
  if (direct) return { value: false, spans: [spanOf(direct)] };
  const agency = AGENCY.exec(text);
  return agency ? { value: true, spans: [spanOf(agency)] } : undefined;
}
