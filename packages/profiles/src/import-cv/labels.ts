// SPDX-License-Identifier: EUPL-1.2
import { plainText } from './plain-text.ts';

export type Label = 'title' | 'employer' | 'place' | 'period' | 'tasks' | 'school' | 'subject' | 'personal';

/** What a form puts before a colon, in the four languages. */
const LABELS: readonly (readonly [Label, RegExp])[] = [
  [
    'title',
    /^(?:посада|должность|професія|профессия|functie|beroep|position|job title|title|occupation|role)$/u,
  ],
  [
    'employer',
    /^(?:компанія|організація|підприємство|роботодавець|місце роботи|компания|организация|предприятие|работодатель|место работы|werkgever|bedrijf|organisatie|employer|company|organi[sz]ation)$/u,
  ],
  ['place', /^(?:місто|місце|город|место|plaats|stad|city|town|location|place)$/u],
  [
    'period',
    /^(?:період|період роботи|дати|роки|рік закінчення|период|период работы|даты|годы|год окончания|periode|datum|data|jaar|period|dates?|years?)$/u,
  ],
  [
    'tasks',
    /^(?:обов'язки|посадові обов'язки|завдання|обязанности|должностные обязанности|задачи|taken|werkzaamheden|duties|tasks|responsibilities)$/u,
  ],
  [
    'school',
    /^(?:навчальний заклад|заклад освіти|учебное заведение|школа|school|onderwijsinstelling|instelling|institution|university)$/u,
  ],
  [
    'subject',
    /^(?:спеціальність|фах|напрям|специальность|направление|richting|studie|opleiding|field|subject|degree|speciali[sz]ation)$/u,
  ],
  [
    'personal',
    /^(?:(?:прізвище|ім'я|піб|фамилия|имя|фио|naam|voornaam|achternaam|full name|name|surname)(?: .*)?|дата (?:народження|рождения)|рік народження|год рождения|вік|возраст|стать|пол|громадянство|гражданство|національність|национальность|сімейний стан|семейное положение|діти|дети|адреса?|місце проживання|место жительства|проживає|проживает|телефон|тел|моб|e-?mail|почта|пошта|skype|telegram|viber|whatsapp|linkedin|контакти|контакты|паспорт|geboortedatum|geboorteplaats|geboren|leeftijd|geslacht|nationaliteit|burgerlijke staat|kinderen|adres|woonplaats|telefoon|mobiel|bsn|date of birth|birth date|place of birth|born|age|gender|sex|nationality|citizenship|marital status|children|address|phone|mobile|tel)$/u,
  ],
];
const CONTACT = /\S@\S|\+\d[\d\s()-]{7,}|(?<!\d)0\d{1,2}[\s-]?(?:\d[\s-]?){7,8}(?!\d)|https?:\/\/|www\./iu;
const ABOUT_PERSON =
  /^(?:вул\.|ул\.|улица|вулиця)|(?<!\p{L})(?:родил(?:ся|ась)|народи(?:вся|лася)|geboren op|born (?:on|in)|заміжня|одружен|женат|замужем|gehuwd|married|divorced|років$|\d\d (?:года?|лет|роки?|років|jaar|years old))(?!\p{L})/iu;

/** "Посада: кухар" → title and where what belongs to it begins. */
export function labelOf(line: string): { label: Label; rest: string } | undefined {
  const colon = line.search(/:(?:\s|$)/);
  if (colon < 1 || colon > 40) return undefined;
  const plain = plainText(line.slice(0, colon));
  const label = LABELS.find(([, pattern]) => pattern.test(plain))?.[0];
  return label && { label, rest: line.slice(colon + 1).trim() };
}

/** Who somebody is and how to reach them: never taken over. */
export function isPersonal(line: string): boolean {
  return labelOf(line)?.label === 'personal' || CONTACT.test(line) || ABOUT_PERSON.test(line);
}
