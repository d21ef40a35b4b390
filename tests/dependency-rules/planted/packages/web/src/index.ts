import '../../server/src/index.ts';
export const web = 1;
