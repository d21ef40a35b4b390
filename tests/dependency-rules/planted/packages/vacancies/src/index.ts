import '../../profiles/src/index.ts';
export const vacancies = 1;
