// SPDX-License-Identifier: EUPL-1.2
import type { SourceFile } from './content.ts';

/** Data as a module: JSON.parse is quicker than a literal. */
export function browserModule(name: string, data: object, type: string): SourceFile[] {
  return [
    { path: `${name}.js`, text: `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});\n` },
    { path: `${name}.d.ts`, text: `declare const data: ${type};\nexport default data;\n` },
  ];
}
