import 'kysely';
export const app = 1;
