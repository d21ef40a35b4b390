import '../../taxonomy/src/index.ts';
import './compile/index.ts';
export const rules = 1;
