import '../../profiles/src/index.ts';
export const matching = 1;
