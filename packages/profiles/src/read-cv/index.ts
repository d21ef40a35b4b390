// SPDX-License-Identifier: EUPL-1.2
export {
  type CvFault,
  type CvReading,
  faultOfSize,
  MAX_CHARACTERS,
  MAX_FILE_MB,
  type ReadCv,
  type TextEncoding,
} from './cv-file.ts';
export { readCv, readPasted } from './read-cv.ts';
