// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import type { Glossary } from '../glossary/glossary.ts';
import { browserModule } from './browser-module.ts';
import type { SourceFile } from './content.ts';

/** How terms are written in each language, a file for each; what they mean is in the texts. */
export function glossaryModules({ terms, forms }: Glossary): SourceFile[] {
  const words = terms.map(({ id, dutch, short, article }) => ({
    id,
    dutch,
    ...(short && { short }),
    ...(article && { article }),
  }));
  return LANGUAGES.flatMap((language) =>
    browserModule(
      `glossary/${language}`,
      { terms: words, forms: forms[language] },
      "import('@opstap/publication').BrowserGlossary",
    ),
  );
}
