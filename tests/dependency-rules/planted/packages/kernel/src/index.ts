import '../../rules/src/index.ts';
export const kernel = 1;
