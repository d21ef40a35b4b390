import '../../taxonomy/src/index.ts';
import './ahead/index.ts';
import './compile/index.ts';
export const rules = 1;
