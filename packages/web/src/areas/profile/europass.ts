// SPDX-License-Identifier: EUPL-1.2
// Fetched when somebody wants the file.
export { europassCv } from '@opstap/publication';
