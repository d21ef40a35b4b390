import '../../journeys/src/index.ts';
import 'node:fs';
export const taxonomy = 1;
