// SPDX-License-Identifier: EUPL-1.2
export { makeDocx, makeOdt, makePdf } from './make-cv-files.ts';
