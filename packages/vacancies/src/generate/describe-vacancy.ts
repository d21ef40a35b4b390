// SPDX-License-Identifier: EUPL-1.2
import { formatEuro, type Random } from '@opstap/kernel';
import type { Reference, Taxonomy } from '@opstap/taxonomy';
import type { ExtractedField, Vacancy } from '../vacancy.ts';
import * as words from './sentences.ts';
import { type TextBuilder, textBuilder } from './text-builder.ts';
import { oneOf } from './weights.ts';

type Names = {
  competence(id: string): string;
  language(id: string): string;
  licence(id: string): string;
  place: string;
  sector: string;
};
type Undescribed = Omit<Vacancy, 'description' | 'evidence' | 'requirements'>;

export function namesForTexts({ names }: Taxonomy): Omit<Names, 'place' | 'sector'> {
  const plain = (name: string | undefined, id: string) =>
    (name ?? id).replace(/ \([^)]*\)/g, '').split(' / ')[0] ?? id;
  return {
    competence: (id) => plain(names.nl?.competences[id]?.preferred, id),
    language: (id) => plain(names.nl?.spokenLanguages[id]?.preferred, id),
    licence: (id) => plain(names.nl?.licences[id]?.preferred, id),
  };
}

export function placeName(municipality: Reference['municipalities'][number]): string {
  return municipality.name.replace(/ \([^)]*\)$/, '');
}

/** A text in Dutch for a synthetic vacancy, with the words that say each of its fields. */
export function describeVacancy(
  vacancy: Undescribed,
  names: Names,
  random: Random,
): Pick<Vacancy, 'description' | 'evidence' | 'requirements'> {
  const text = textBuilder();
  const requirements: Vacancy['requirements'][number][] = [];
  opening(text, vacancy, names, random);
  text.add(
    ` ${oneOf(words.SETTINGS[names.sector] ?? words.OTHER_SETTINGS, random)}\n\n${oneOf(words.TASK_HEADS, random)}\n`,
  );
  for (const { id } of vacancy.competences.slice(0, 3 + Math.floor(random() * 4)))
    line(text, names.competence(id), 'competences');
  text.add(`\n${oneOf(words.ASK_HEADS, random)}\n`);
  if (vacancy.dutch) line(text, oneOf(words.DUTCH_SENTENCES[vacancy.dutch] ?? [], random), 'dutch');
  for (const { id, level } of vacancy.otherLanguages)
    line(
      text,
      oneOf(words.LANGUAGE_SENTENCES, random)
        .replace('{language}', names.language(id))
        .replace('{level}', level),
      'otherLanguages',
    );
  for (const id of vacancy.licences) {
    line(text, names.licence(id), 'licences');
    requirements.push({ text: names.licence(id), kind: 'needed' });
  }
  if (random() < 0.6) {
    const habit = oneOf(words.HABITS, random);
    line(text, habit, 'requirements');
    requirements.push({ text: habit, kind: 'habit' });
  }
  for (const circumstance of vacancy.circumstances.slice(0, 3))
    line(text, oneOf(words.CIRCUMSTANCE_SENTENCES[circumstance], random), 'circumstances');
  text.add(`\n${oneOf(words.OFFER_HEADS, random)}\n`);
  offer(text, vacancy, random);
  text.add(`\n${words.CLOSING}`);
  return { ...text.done(), requirements };
}

function opening(
  text: TextBuilder,
  { employer = '', title, viaAgency }: Undescribed,
  { place }: Names,
  random: Random,
): void {
  const frame = oneOf(viaAgency ? words.AGENCY_OPENINGS : words.OPENINGS, random);
  const fields: Readonly<Record<string, [string, ExtractedField?]>> = {
    '{employer}': [employer],
    '{place}': [place, 'place'],
    '{title}': [frame.startsWith('{title}') ? title : title.toLowerCase(), 'occupation'],
  };
  for (const part of frame.split(/(\{\w+\})/)) {
    const [filled, field] = fields[part] ?? [part];
    text.add(filled, field);
  }
}

function offer(text: TextBuilder, { hoursPerWeek, contract, wage }: Undescribed, random: Random): void {
  if (hoursPerWeek) {
    const { min, max } = hoursPerWeek;
    line(
      text,
      oneOf(words.HOURS_SENTENCES, random).replace(
        '{hours}',
        min === max ? `${min} uur` : `${min} tot ${max} uur`,
      ),
      'hoursPerWeek',
    );
  }
  if (contract) line(text, oneOf(words.CONTRACT_SENTENCES[contract], random), 'contract');
  if (wage?.min && wage.max) {
    const per = { hour: 'uur', month: 'maand', year: 'jaar' }[wage.per];
    const [from, to] = [formatEuro(wage.min, 'nl'), formatEuro(wage.max, 'nl')].map((amount) =>
      amount.replaceAll('\u00a0', ' '),
    );
    line(text, from === to ? `${from} bruto per ${per}` : `${from} tot ${to} bruto per ${per}`, 'wage');
  }
  text.add(`- ${oneOf(words.EXTRAS, random)}\n`);
}

function line(text: TextBuilder, said: string, field: ExtractedField): void {
  text.add('- ');
  text.add(said, field);
  text.add('\n');
}
