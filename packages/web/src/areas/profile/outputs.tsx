// SPDX-License-Identifier: EUPL-1.2
// What is made of a profile once there is something in it.
export { Cv } from './cv.tsx';
export { NearWork } from './near-work.tsx';
