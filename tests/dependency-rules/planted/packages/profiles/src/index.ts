import '../../journeys/src/index.ts';
export const profiles = 1;
