// SPDX-License-Identifier: EUPL-1.2
/** Apart from the rest of the package: the library that writes the files is loaded only for this. */
export { letterDocx } from './letter-docx.ts';
export { profileDocx } from './profile-docx.ts';
