import '../../rules/src/index.ts';
export const contract = 1;
