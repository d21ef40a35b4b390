import '../../server/src/index.ts';
export const publication = 1;
