// SPDX-License-Identifier: EUPL-1.2
import type { Content, Problem } from './content.ts';

/** How the reader is addressed, in every case: «Ви», «Вы» with a capital, as docs/how-to/change-a-text.md says. */
const WITHOUT_CAPITAL = {
  uk: /(?<!\p{L})(?:ви|вас|вам|вами|ваш(?:а|е|і|ого|ої|ому|ій|у|ою|им|ими|их)?)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:вы|вас|вам|вами|ваш(?:а|е|и|его|ей|ему|ем|у|им|ими|их)?)(?!\p{L})/u,
} as const;

/** Texts that address the reader without a capital, each with the first word of that kind. */
export function checkAddress(content: Content): Problem[] {
  return (['uk', 'ru'] as const).flatMap((language) =>
    content[language].flatMap(({ file, field, text }) => {
      const [word] = WITHOUT_CAPITAL[language].exec(text) ?? [];
      if (!word) return [];
      const path = `content/${language}/${file}.json`;
      return [{ path, message: `${field} says "${word}" without a capital` }];
    }),
  );
}
