// SPDX-License-Identifier: EUPL-1.2
import type { CvLine } from './cv-lines.ts';
import { plainText } from './plain-text.ts';

export type SectionKind = 'work' | 'education' | 'courses' | 'languages' | 'papers' | 'other';

/** `kind` undefined: what stands before the first heading, mostly who the person is. */
export type Section = { kind?: SectionKind | undefined; lines: CvLine[] };

/** Headings in the four languages, as `plainText` leaves them. */
const HEADINGS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'work',
    /^(?:(?:професійний|трудовий|загальний) )?досвід(?: роботи)?$|^досвід роботи|^(?:трудова|професійна) діяльність$|^місц[ея] роботи$|^робота$|^кар[ʼ']?єра$|^(?:профессиональный |трудовой |общий )?опыт(?: работы)?$|^опыт работы|^(?:трудовая|профессиональная) деятельность(?: .*)?$|^мест[ао] работы$|^где работала?$|^работа$|^(?:mijn |relevante )?werkervaring$|^(?:relevante )?ervaring$|^werk$|^loopbaan$|^arbeidsverleden$|^(?:relevant |professional |work )?experience$|^(?:work|employment|career) history$|^employment$|^career$/u,
  ],
  [
    'education',
    /^освіта(?: (?:та|і|й) (?:курси|навчання))?$|^навчання$|^образование(?: и курсы)?$|^учеба$|^обучение$|^(?:mijn )?opleiding(?:en)?(?: en (?:cursussen|trainingen))?$|^studie$|^onderwijs$|^education(?: and (?:training|courses))?$|^academic background$|^qualifications$|^studies$/u,
  ],
  [
    'courses',
    /^курси(?: та .*)?$|^(?:додаткова освіта|підвищення кваліфікації|тренінги)$|^курсы(?: и .*)?$|^(?:дополнительное образование|повышение квалификации|тренинги)$|^cursussen(?: en .*)?$|^trainingen$|^courses(?: and .*)?$|^trainings?$/u,
  ],
  [
    'languages',
    /^(?:іноземні |рівень )?(?:мови|володіння мовами|знання мов)$|^рівень володіння мовами$|^мовні навички$|^(?:иностранные )?языки$|^(?:знание|владение) (?:иностранных )?язык(?:ов|ами)$|^(?:vreemde )?talen$|^talenkennis$|^(?:foreign )?languages?$|^language (?:skills|knowledge)$/u,
  ],
  [
    'papers',
    /^(?:водійські права|посвідчення водія|водійське посвідчення|права|сертифікати|посвідчення|водительские права|водительское удостоверение|сертификаты|удостоверения|rijbewijs|rijbewijzen|rijbewijzen en certificaten|certificaten|diploma'?s en certificaten|driving licen[cs]es?|licen[cs]es?|certificates|certifications?|посвідчення водія і сертифікати|водительские права и сертификаты|driving licen[cs]es and certificates)$/u,
  ],
  [
    'other',
    /^(?:wat ik (?:kan|zoek)|what i (?:can do|look for)|що я (?:вмію|шукаю)|что я (?:умею|ищу)|про себе|обо мне|о себе|мета|цель|особисті (?:якості|дані)|личные (?:качества|данные)|контакти|контакты|контактна інформація|контактная информация|додаткова інформація|дополнительная информация|додатково|дополнительно|навички|навыки|володіння пк|знання пк|владение пк|знание пк|ключові навички|ключевые навыки|професійні навички|профессиональные навыки|комп.ютерні навички|компьютерные навыки|хобі|хобби|інтереси|интересы|захоплення|увлечения|рекомендації|рекомендации|profiel|profielschets|over mij|persoonlijke gegevens|persoonsgegevens|contact(?:gegevens)?|(?:computer)?vaardigheden|competenties|hobby'?s|interesses|referenties|overig|overige|eigenschappen|profile|summary|about me|objective|personal (?:details|information|data|statement)|contact details|(?:key |computer |digital |soft |hard )?skills|hobbies|interests|references|additional information|other)$/u,
  ],
];
/** A heading is short. */
const LONGEST = 60;

/** Parts the lines by their headings. What stands behind the colon of a heading is the first line of its section. */
export function sectionsOf(lines: readonly CvLine[]): Section[] {
  const sections: Section[] = [{ lines: [] }];
  for (const line of lines) {
    const heading = headingOf(line.text);
    if (!heading) {
      sections.at(-1)?.lines.push(line);
      continue;
    }
    const section: Section = { kind: heading.kind, lines: [] };
    if (heading.rest < line.text.length) {
      const text = line.text.slice(heading.rest);
      section.lines.push({ ...line, text, start: line.start + heading.rest, afterGap: true });
    }
    sections.push(section);
  }
  return sections;
}

/** `rest`: where what is no heading any more begins. */
export function headingOf(text: string): { kind: SectionKind; rest: number } | undefined {
  const colon = text.indexOf(':');
  const whole = kindOf(text);
  if (whole) return { kind: whole, rest: text.length };
  const kind = colon > 0 ? kindOf(text.slice(0, colon)) : undefined;
  return kind && { kind, rest: colon + 1 + (/^\s*/.exec(text.slice(colon + 1))?.[0].length ?? 0) };
}

function kindOf(text: string): SectionKind | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = plainText(text.replace(/\([^)]*\)/g, ' '));
  return HEADINGS.find(([, pattern]) => pattern.test(plain))?.[0];
}
