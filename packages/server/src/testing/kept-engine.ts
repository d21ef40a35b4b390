// SPDX-License-Identifier: EUPL-1.2
// Before the tests of a worker: the program of the embedded database is kept for as long as the worker lives. What V8 compiled of it
// then serves every database that a test opens, where each would compile it anew.
import { readFile } from 'node:fs/promises';

const file = new URL('pglite.wasm', import.meta.resolve('@electric-sql/pglite'));
Reflect.set(globalThis, 'keptEngine', await WebAssembly.compile(await readFile(file)));
