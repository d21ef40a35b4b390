export const ahead = 1;
