// SPDX-License-Identifier: EUPL-1.2
// Loaded before the product (`node --import`): its clock starts on one day for ever, so that pictures of pages stay the same.
const START = Date.parse('2026-11-23T09:00:00Z');
const Own = globalThis.Date;
const began = Own.now();
const now = () => START + Own.now() - began;

globalThis.Date = new Proxy(Own, {
  construct: (target, given) => (given.length === 0 ? new target(now()) : Reflect.construct(target, given)),
  apply: () => new Own(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
