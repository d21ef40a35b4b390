import '../../cli/src/main.ts';
import '../../rules/src/inside.ts';
export const server = 1;
