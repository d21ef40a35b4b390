// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import type { Importance, Taxonomy } from '@opstap/taxonomy';
import { type Found, phrasesOf, sentencesOf } from './found.ts';
import { type FormedWord, partsOf, stemsOfLabel, wordsWithin } from './stem-forms.ts';

/** Of knowledge a word of its name says too little: it is the name of the trade. */
type Label = { id: string; stems: readonly string[]; weight: number; isKnowledge: boolean };
export type CompetenceLabels = {
  labels: readonly Label[];
  byStem: ReadonlyMap<string, readonly number[]>;
  rarity: ReadonlyMap<string, number>;
  /** What any work may ask ("work precisely"). */
  general: ReadonlySet<string>;
};

/** Labels of two scripts share no words. */
const SCRIPTS = 2;
const GENERAL_GROUP = 'algemeen';

/** All labels of competences, by the stems in them. */
export function competenceLabels({ competences, names }: Taxonomy): CompetenceLabels {
  const written = LANGUAGES.flatMap((language) =>
    competences.flatMap(({ id, kind }) => {
      const given = names[language]?.competences[id];
      const labels = given ? [given.preferred, ...given.alternative] : [];
      return labels.map((label) => ({
        id,
        isKnowledge: kind === 'knowledge',
        stems: [...new Set(stemsOfLabel(label, language))],
      }));
    }),
  ).filter(({ stems }) => stems.length > 0);
  const counts = new Map<string, number>();
  for (const { stems } of written) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const rarity = new Map(
    [...counts].map(([stem, count]) => [stem, Math.log(written.length / SCRIPTS / count)]),
  );
  const labels = written.map((label) => ({
    ...label,
    weight: label.stems.reduce((sum, stem) => sum + (rarity.get(stem) ?? 0), 0),
  }));
  const byStem = new Map<string, number[]>();
  for (const [place, { stems }] of labels.entries())
    for (const stem of stems) {
      const places = byStem.get(stem) ?? [];
      places.push(place);
      byStem.set(stem, places);
    }
  const general = new Set(competences.flatMap(({ id, group }) => (group === GENERAL_GROUP ? [id] : [])));
  return { labels, byStem, rarity, general };
}

/** How much the words of a phrase must say of a competence that the occupation usually asks, by rarity; more where only work of its kind does. Chosen on the half of the marked texts that is for tuning. */
const LEAST = { essential: 1.5, usual: 3, nearby: 7 };
/** What any work may ask is mostly said in passing. */
const GENERAL = 0.3;
/** The share of a name, by rarity of its words, that has to stand there of a competence that the occupation does not ask, or of knowledge. */
const WHOLE = 0.95;
/** A word that several competences of the occupation have says less of each. */
const SHARED = 0.3;
const WIDEST = 4;
/** So many things a phrase tells of: "stofzuigen en toiletten schoonmaken". */
const MOST_IN_PHRASE = 2;
/** The second of them must not be a guess. */
const LEAST_OF_SECOND = 2;
/** Words of every advert, that say nothing of the work. */
const SAYS_NOTHING = new Set(
  'heb hebt hebben heeft ga gaat word wordt worden woord eigen team staan staat sta ben bent komt kom neem doe doet huis nieuw'.split(
    ' ',
  ),
);
/** Languages, pay, contract and hours have fields of their own. */
const OTHER_FIELD =
  /(?<!\p{L})(?:nederlands|engels|duits|dutch|english|german|taal|bruto|per uur|per maand|salaris|contract|ploegen\p{L}*|\p{L}*diensten?)(?!\p{L})|€/iu;

/** What an occupation usually asks, the most of it, what work of its kind asks, and of how many of its own competences a stem is a word. */
export type UsualCompetences = {
  own: ReadonlySet<string>;
  essential: ReadonlySet<string>;
  nearby: ReadonlySet<string>;
  sharing: ReadonlyMap<string, number>;
};

export function usualCompetences(
  { labels, general }: CompetenceLabels,
  asked: Readonly<Partial<Record<Importance, readonly string[]>>> = {},
  nearby: Iterable<string> = [],
): UsualCompetences {
  const own = new Set(Object.values(asked).flat());
  const having = new Map<string, Set<string>>();
  for (const { id, stems } of labels)
    if (own.has(id)) for (const stem of stems) having.set(stem, (having.get(stem) ?? new Set()).add(id));
  return {
    own,
    essential: new Set(asked.essential ?? []),
    nearby: new Set([...nearby].filter((id) => !own.has(id) && !general.has(id))),
    sharing: new Map([...having].map(([stem, ids]) => [stem, ids.size])),
  };
}

function leastOf(id: string, { own, essential }: UsualCompetences): number {
  if (essential.has(id)) return LEAST.essential;
  return own.has(id) ? LEAST.usual : LEAST.nearby;
}

/**
 * Competences whose name stands in a phrase in any order and form. Of those that the occupation or work of its kind
 * usually asks some words are enough, and a phrase tells of the likeliest; any other has to be there whole, in two words at least.
 */
export function competencesIn(
  text: string,
  words: readonly FormedWord[],
  index: CompetenceLabels,
  usual: UsualCompetences,
): Found<string>[] {
  const best = new Map<string, Reading>();
  for (const sentence of sentencesOf(text))
    for (const phrase of phrasesOf(sentence)) {
      if (OTHER_FIELD.test(phrase.text)) continue;
      for (const found of inPhrase(
        wordsWithin(words, phrase.from, phrase.from + phrase.text.length),
        index,
        usual,
      ))
        if (found.score > (best.get(found.value)?.score ?? 0)) best.set(found.value, found);
    }
  return [...best.values()].map(({ value, spans }) => ({ value, spans }));
}

type Reading = Found<string> & { score: number };
type Hit = { weight: number; stems: Set<string>; first: number; last: number };
/** What the words of a phrase say of one usual competence: how much, how much of its fullest name, and where. */
type Sign = { says: number; coverage: number; first: number; last: number };

function inPhrase(
  words: readonly FormedWord[],
  { labels, byStem, rarity, general }: CompetenceLabels,
  usual: UsualCompetences,
): Reading[] {
  const hits = new Map<number, Hit>();
  const signs = new Map<string, Sign>();
  for (const [place, word] of words.entries()) {
    if (/^\d+$/.test(word.folded) || SAYS_NOTHING.has(word.folded)) continue;
    const direct = [...word.forms].filter((form) => byStem.has(form));
    const said = new Map<string, number>();
    for (const form of direct.length > 0 ? direct : partsOf(word, byStem)) {
      const rare = rarity.get(form) ?? 0;
      const says = rare / (usual.sharing.get(form) ?? 1) ** SHARED;
      for (const at of byStem.get(form) ?? []) {
        const hit = hits.get(at) ?? { weight: 0, stems: new Set<string>(), first: place, last: place };
        hits.set(at, hit);
        const id = labels[at]?.id;
        if (id !== undefined && !labels[at]?.isKnowledge && (usual.own.has(id) || usual.nearby.has(id)))
          said.set(id, Math.max(says, said.get(id) ?? 0));
        if (hit.stems.has(form)) continue;
        hit.stems.add(form);
        hit.weight += rare;
        hit.last = place;
      }
    }
    for (const [id, says] of said) {
      const sign = signs.get(id) ?? { says: 0, coverage: 0, first: place, last: place };
      signs.set(id, { ...sign, says: sign.says + says, last: place });
    }
  }
  const spanOf = ({ first, last }: Pick<Hit, 'first' | 'last'>) =>
    [words[first]?.start ?? 0, words[last]?.end ?? 0] as const;
  const whole: Reading[] = [];
  for (const [at, hit] of hits) {
    const label = labels[at];
    if (!label) continue;
    const coverage = hit.weight / label.weight;
    const sign = signs.get(label.id);
    if (sign) sign.coverage = Math.max(sign.coverage, coverage);
    const isWide = hit.last - hit.first > label.stems.length * 2 + WIDEST;
    if (sign || isWide || coverage < WHOLE || label.stems.length < 2) continue;
    whole.push({ value: label.id, spans: [spanOf(hit)], score: coverage * hit.weight });
  }
  const ranked = [...signs]
    .map(([id, sign]): Reading => ({ value: id, spans: [spanOf(sign)], score: sign.says * sign.coverage }))
    .filter(({ value, score }) => score * (general.has(value) ? GENERAL : 1) >= leastOf(value, usual))
    .sort((left, right) => right.score - left.score);
  const kept: Reading[] = [];
  for (const reading of ranked) {
    if (kept.length > 0 && reading.score < LEAST_OF_SECOND) break;
    if (!kept.some((other) => overlaps(other.spans[0], reading.spans[0]))) kept.push(reading);
    if (kept.length === MOST_IN_PHRASE) break;
  }
  for (const reading of whole.sort((left, right) => right.score - left.score)) {
    const isTaken = kept.some(
      (other) => other.value === reading.value || overlaps(other.spans[0], reading.spans[0]),
    );
    if (!isTaken) kept.push(reading);
  }
  return kept;
}

function overlaps(
  left: readonly [number, number] | undefined,
  right: readonly [number, number] | undefined,
): boolean {
  return left !== undefined && right !== undefined && left[0] < right[1] && right[0] < left[1];
}
