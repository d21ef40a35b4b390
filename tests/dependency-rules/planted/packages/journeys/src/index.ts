import '../../contract/src/index.ts';
export const journeys = 1;
