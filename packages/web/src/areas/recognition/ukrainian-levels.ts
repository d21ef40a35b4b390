// SPDX-License-Identifier: EUPL-1.2

/** A Ukrainian diploma and the range it is compared with, after the table of Nuffic. `check`: an older page, or not in the table. */
export type UkrainianLevel = { id: string; ukrainian: string; nlqf?: string; check?: true };

/** The source is `nuffic_oekraine` of the corpus; what each is compared with in words: the texts `diploma.levels.<id>`. */
export const UKRAINIAN_LEVELS = [
  { id: 'basic', ukrainian: 'Свідоцтво про здобуття базової середньої освіти', nlqf: '2' },
  {
    id: 'secondary',
    ukrainian:
      'Свідоцтво про здобуття повної загальної середньої освіти / Атестат про повну загальну середню освіту',
    nlqf: '4',
  },
  { id: 'worker_short', ukrainian: 'Кваліфікований робітник (до 1 року)', nlqf: '1–2', check: true },
  {
    id: 'worker_full',
    ukrainian: 'Кваліфікований робітник із повною середньою освітою',
    nlqf: '4',
    check: true,
  },
  { id: 'junior_specialist', ukrainian: 'Молодший спеціаліст', nlqf: '5' },
  { id: 'junior_bachelor', ukrainian: 'Молодший бакалавр', nlqf: '5' },
  { id: 'professional_junior_bachelor', ukrainian: 'Фаховий молодший бакалавр', check: true },
  { id: 'bachelor', ukrainian: 'Бакалавр', nlqf: '6' },
  { id: 'specialist', ukrainian: 'Спеціаліст (5 років)', nlqf: '6–7' },
  { id: 'master', ukrainian: 'Магістр', nlqf: '7' },
  { id: 'doctor', ukrainian: 'Кандидат наук / Доктор філософії / Доктор наук', check: true },
] as const satisfies readonly UkrainianLevel[];
