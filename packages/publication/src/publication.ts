// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '@opstap/kernel';
import type { Pack } from '@opstap/rules';
import type { Reference, Taxonomy } from '@opstap/taxonomy';
import type { Glossary } from './glossary/glossary.ts';
import type { Tenant } from './tenant.ts';
import type { Catalog } from './translator.ts';
import type { Upkeep } from './upkeep.ts';
import type { WrittenLaw } from './written-law.ts';

/** Everything that is published: law, texts and reference data, compiled from the repository's folders of the same names. */
export type Publication = {
  pack: Pack;
  reference: Reference;
  taxonomy: Taxonomy;
  glossary: Glossary;
  catalog(language: Language): Catalog;
  /** For editors; absent where nobody looks at the rules themselves. */
  written?: WrittenLaw;
  /** The state of the texts; absent where nothing is shown of it. */
  upkeep?: Upkeep;
  /** Who runs this installation; absent where nobody has said so. */
  tenant?: Tenant;
};
