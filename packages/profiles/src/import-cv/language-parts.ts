// SPDX-License-Identifier: EUPL-1.2
import { type CefrLevel, isCefrLevel } from '@opstap/kernel';
import type { Mention } from '@opstap/taxonomy/linking';
import type { CvLine } from './cv-lines.ts';
import type { LanguagePart } from './cv-parts.ts';

/** Words that people use instead of a level, in the order in which they must be tried. */
const WORDS: readonly (readonly [CefrLevel, RegExp])[] = [
  ['C2', /рідн\p{L}*|родн\p{L}*|moedertaal|native|mother tongue\p{L}*|носі\p{L}+|носит\p{L}+/iu],
  [
    'C1',
    /вільн\p{L}*|свободн\p{L}*|vloeiend|fluent|досконал\p{L}*|совершенств\p{L}*|advanced|продвинут\p{L}*|просунут\p{L}*|proficient|uitstekend|excellent|zeer goed|very good/iu,
  ],
  [
    'B2',
    /upper[\s-]intermediate|вище середнього|выше среднего|(?<!\p{L})(?:goed|good|добре|добрий|хорошо|хороший)(?!\p{L})/iu,
  ],
  [
    'A2',
    /pre[\s-]intermediate|нижче середнього|ниже среднего|elementary|элементарн\p{L}*|елементарн\p{L}*|(?<!\p{L})(?:basic|basis)(?!\p{L})|базов\p{L}*|словник\p{L}*|словар\p{L}*/iu,
  ],
  [
    'B1',
    /intermediate|середн\p{L}*|средн\p{L}*|розмовн\p{L}*|разговорн\p{L}*|conversational|gemiddeld|redelijk/iu,
  ],
  [
    'A1',
    /beginner|beginnend|початков\p{L}*|начальн\p{L}*|начинающ\p{L}*|beetje|трохи|немного|(?<!\p{L})(?:little|some)(?!\p{L})/iu,
  ],
];
const CEFR = /(?<![\p{L}\p{N}])[ABCАВС][12](?![\p{L}\p{N}])/giu;
const LOOKALIKES: Readonly<Record<string, string>> = { А: 'A', В: 'B', С: 'C' };
const latin = (level: string) =>
  level.toUpperCase().replace(/[АВС]/u, (letter) => LOOKALIKES[letter] ?? letter);
const NONE = /(?<!\p{L})(?:нет|немає|не волод\p{L}+|не владе\p{L}+|geen|none|no)(?!\p{L})/iu;

type Spoken = Mention & { kind: 'language' };
type Read = { level: CefrLevel; readAs?: string };

/** Languages with what stands beside them. A word serves all languages of its line that have none of their own. */
export function languageParts(
  text: string,
  lines: readonly CvLine[],
  mentions: readonly Mention[],
): LanguagePart[] {
  const parts = lines.flatMap((line, at) => {
    const named = mentions.filter(
      (mention): mention is Spoken =>
        mention.kind === 'language' && mention.start >= line.start && mention.end <= line.end,
    );
    const [first] = named;
    if (!first) return [];
    const next = lines[at + 1];
    const below =
      next &&
      !mentions.some((one) => one.kind === 'language' && one.start >= next.start && one.end <= next.end);
    return partsOfLine(text, line, named, below && named.length === 1 ? next.text : '');
  });
  return [...new Map(parts.toReversed().map((part) => [part.id, part])).values()].toReversed();
}

function partsOfLine(text: string, line: CvLine, named: readonly Spoken[], below: string): LanguagePart[] {
  const before = readLevel(text.slice(line.start, named[0]?.start ?? line.start));
  const own = named.map(({ end }, at) => text.slice(end, named[at + 1]?.start ?? line.end));
  const levels = named.map((mention, at) => levelBeside(mention, own[at] ?? ''));
  // "Ukrainian and Russian: native" → both; "native: Ukrainian, Russian" → both; a level in a column below.
  const filled = levels.map(
    (level, at) => level ?? levels.slice(at + 1).find(Boolean) ?? before ?? readLevel(below),
  );
  return named.flatMap(({ id }, at) =>
    filled[at] === 'none' ? [] : [{ id, ...filled[at], words: line.text }],
  );
}

/** Of several levels, as Europass has them for listening, reading and so on, the lowest: what somebody can do in all of them. */
function levelBeside({ level }: Spoken, beside: string): Read | 'none' | undefined {
  const read = readLevel(beside);
  if (read === 'none') return read;
  const levels = [...beside.matchAll(CEFR)].map(([found]) => latin(found)).filter(isCefrLevel);
  if (levels.length > 0) return { level: levels.sort()[0] ?? 'A1' };
  return read ?? (level && { level });
}

function readLevel(text: string): Read | 'none' | undefined {
  for (const [level, pattern] of WORDS) {
    const found = pattern.exec(text);
    if (found) return { level, readAs: found[0] };
  }
  return NONE.test(text) ? 'none' : undefined;
}
