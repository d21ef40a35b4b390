// SPDX-License-Identifier: EUPL-1.2
import { LANGUAGES } from '@opstap/kernel';
import type { Importance, Taxonomy } from '@opstap/taxonomy';
import { type Found, phrasesOf, sentencesOf } from './found.ts';
import { lowerPattern } from './lower-case.ts';
import { type FormedWord, partsOf, stemsOfLabel, wordsWithin } from './stem-forms.ts';

/** Of knowledge a word of its name says too little: it is the name of the trade. */
type Label = { id: string; stems: readonly string[]; weight: number; isKnowledge: boolean };
export type CompetenceLabels = {
  byId: ReadonlyMap<string, readonly Label[]>;
  /** Names of several words by the one of them that fewest others have: where that is missing the name is not there. */
  byRarest: ReadonlyMap<string, readonly Label[]>;
  rarity: ReadonlyMap<string, number>;
  /** By word the forms of it that labels have, as far as texts have named it. */
  known: Map<string, readonly string[]>;
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
  const byRarest = Map.groupBy(
    labels.filter(({ stems }) => stems.length > 1),
    ({ stems }) =>
      stems.reduce((rarest, stem) => ((rarity.get(stem) ?? 0) > (rarity.get(rarest) ?? 0) ? stem : rarest)),
  );
  const general = new Set(competences.flatMap(({ id, group }) => (group === GENERAL_GROUP ? [id] : [])));
  return { byId: Map.groupBy(labels, ({ id }) => id), byRarest, rarity, known: new Map(), general };
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
const KNOWN_WORDS = 50_000;
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
const OTHER_FIELD = lowerPattern(
  /(?<!\p{L})(?:nederlands|engels|duits|dutch|english|german|taal|bruto|per uur|per maand|salaris|contract|ploegen\p{L}*|\p{L}*diensten?)(?!\p{L})|€/iu,
);

/** By stem the skills that have it in a name, of a kind of work. */
export type SkillsByStem = ReadonlyMap<string, ReadonlySet<string>>;

export function skillsByStem({ byId }: CompetenceLabels, asked: Iterable<string>): SkillsByStem {
  return idsByStem(
    byId,
    [...asked].filter((id) => !byId.get(id)?.[0]?.isKnowledge),
  );
}

function idsByStem(byId: CompetenceLabels['byId'], ids: Iterable<string>): Map<string, Set<string>> {
  const having = new Map<string, Set<string>>();
  for (const id of ids)
    for (const { stems } of byId.get(id) ?? [])
      for (const stem of stems) having.set(stem, (having.get(stem) ?? new Set()).add(id));
  return having;
}

/** What an occupation usually asks, the most of it, of how many of those a stem is a word, and what work of its kind asks. */
export type UsualCompetences = {
  own: ReadonlySet<string>;
  essential: ReadonlySet<string>;
  sharing: ReadonlyMap<string, number>;
  ofItsKind: SkillsByStem;
};

export function usualCompetences(
  { byId }: CompetenceLabels,
  asked: Readonly<Partial<Record<Importance, readonly string[]>>> = {},
  ofItsKind: SkillsByStem = new Map(),
): UsualCompetences {
  const own = new Set(Object.values(asked).flat());
  const shared = [...idsByStem(byId, own)].flatMap(([stem, { size }]) =>
    size > 1 ? [[stem, size] as const] : [],
  );
  return { own, essential: new Set(asked.essential ?? []), sharing: new Map(shared), ofItsKind };
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
      if (OTHER_FIELD.test(phrase.lower)) continue;
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
/** What the words of a phrase say of one usual competence, and where. */
type Sign = { says: number; first: number; last: number };

function inPhrase(words: readonly FormedWord[], index: CompetenceLabels, usual: UsualCompetences): Reading[] {
  /** Each stem of the phrase that some label has, with the first word that has it. */
  const present = new Map<string, number>();
  const signs = new Map<string, Sign>();
  for (const [place, word] of words.entries()) {
    if (SAYS_NOTHING.has(word.folded)) continue;
    const said = new Map<string, number>();
    for (const form of knownForms(word, index)) {
      if (!present.has(form)) present.set(form, place);
      const ids = usual.ofItsKind.get(form);
      if (!ids) continue;
      const says = (index.rarity.get(form) ?? 0) / (usual.sharing.get(form) ?? 1) ** SHARED;
      for (const id of ids)
        if (usual.own.has(id) || !index.general.has(id)) said.set(id, Math.max(says, said.get(id) ?? 0));
    }
    for (const [id, says] of said) {
      const sign = signs.get(id);
      if (!sign) signs.set(id, { says, first: place, last: place });
      else {
        sign.says += says;
        sign.last = place;
      }
    }
  }
  const spanOf = (first: number, last: number) => [words[first]?.start ?? 0, words[last]?.end ?? 0] as const;
  const ranked: Reading[] = [];
  for (const [id, { says, first, last }] of signs) {
    const least = leastOf(id, usual) / (index.general.has(id) ? GENERAL : 1);
    // No name is fuller than full.
    if (says < least) continue;
    const score = says * fullestName(id, present, index);
    if (score >= least) ranked.push({ value: id, spans: [spanOf(first, last)], score });
  }
  ranked.sort((left, right) => right.score - left.score);
  const kept: Reading[] = [];
  for (const reading of ranked) {
    if (kept.length > 0 && reading.score < LEAST_OF_SECOND) break;
    if (!kept.some((other) => overlaps(other.spans[0], reading.spans[0]))) kept.push(reading);
    if (kept.length === MOST_IN_PHRASE) break;
  }
  const whole = wholeNames(present, index)
    .filter(({ label }) => !signs.has(label.id))
    .map(
      ({ label, weight, first, last }): Reading => ({
        value: label.id,
        spans: [spanOf(first, last)],
        score: (weight / label.weight) * weight,
      }),
    );
  for (const reading of whole.sort((left, right) => right.score - left.score)) {
    const isTaken = kept.some(
      (other) => other.value === reading.value || overlaps(other.spans[0], reading.spans[0]),
    );
    if (!isTaken) kept.push(reading);
  }
  return kept;
}

/** The forms of a word that labels have; of a compound that none has, those of its parts. */
function knownForms(word: FormedWord, { rarity, known }: CompetenceLabels): readonly string[] {
  const before = known.get(word.folded);
  if (before) return before;
  const direct = [...word.forms].filter((form) => rarity.has(form));
  const found = /^\d+$/.test(word.folded) ? [] : direct.length > 0 ? direct : partsOf(word, rarity);
  if (known.size < KNOWN_WORDS) known.set(word.folded, found);
  return found;
}

/** How much of the fullest of its names stands there, by rarity. */
function fullestName(
  id: string,
  present: ReadonlyMap<string, number>,
  { byId, rarity }: CompetenceLabels,
): number {
  let fullest = 0;
  for (const { stems, weight } of byId.get(id) ?? []) {
    let there = 0;
    for (const stem of stems) if (present.has(stem)) there += rarity.get(stem) ?? 0;
    fullest = Math.max(fullest, there / weight);
  }
  return fullest;
}

/** Names of several words that stand there whole, close together. */
function wholeNames(present: ReadonlyMap<string, number>, { byRarest, rarity }: CompetenceLabels) {
  const found: { label: Label; weight: number; first: number; last: number }[] = [];
  for (const stem of present.keys())
    for (const label of byRarest.get(stem) ?? []) {
      let weight = 0;
      let [first, last] = [Number.POSITIVE_INFINITY, 0];
      for (const part of label.stems) {
        const place = present.get(part);
        if (place !== undefined) {
          weight += rarity.get(part) ?? 0;
          first = Math.min(first, place);
          last = Math.max(last, place);
        }
      }
      const isWide = last - first > label.stems.length * 2 + WIDEST;
      if (!isWide && weight / label.weight >= WHOLE) found.push({ label, weight, first, last });
    }
  return found.sort((left, right) => left.first - right.first);
}

function overlaps(
  left: readonly [number, number] | undefined,
  right: readonly [number, number] | undefined,
): boolean {
  return left !== undefined && right !== undefined && left[0] < right[1] && right[0] < left[1];
}
