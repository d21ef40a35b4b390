// SPDX-License-Identifier: EUPL-1.2
import { createRequire } from 'node:module';

type MessageFormat = new (language: string) => object;
type CompileModule = (format: object, messages: Record<string, string>) => string;

// The package is CommonJS whose types claim a default export that is not there at run time: require() says what it is.
const require = createRequire(import.meta.url);
const Format = require('@messageformat/core') as MessageFormat;
const compile = require('@messageformat/core/lib/compile-module.js') as CompileModule;

/** The source of an ES module with one function per message. @throws Error for a message that is not ICU MessageFormat. */
export function compileModule(language: string, messages: Record<string, string>): string {
  return compile(new Format(language), messages).replace(
    'import { number, plural } from "@messageformat/runtime";',
    `import { plural } from "@messageformat/runtime";\nimport { number } from "../../../src/message-number.ts";`,
  );
}
