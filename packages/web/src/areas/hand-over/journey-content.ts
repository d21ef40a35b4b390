// SPDX-License-Identifier: EUPL-1.2
import { isPlainDate } from '@opstap/kernel';
import { type DatedProfile, parseProfile } from '@opstap/profiles';
import { type DeviceJourney, DOERS } from '../../app/device-journey.ts';
import { parseRoute } from '../routes/kept-route.ts';

/** What came out of a hand-over. Undefined when it is not a journey: a link can be made by anybody. */
export function journeyFrom(content: unknown): DeviceJourney | undefined {
  if (!isRecord(content) || content['format'] !== 1) return undefined;
  const { facts, skipped, done, notes, replaced } = content;
  const isWhole =
    isDated(facts, isAnswerOrNothing) &&
    isDated(skipped, isFlag) &&
    isDated(done, isFlag) &&
    isList(notes, isNote) &&
    isList(replaced, isReplaced);
  if (!isWhole) return undefined;
  const { profile, route, ...journey } = content;
  const read = profileFrom(profile);
  const readRoute = routeFrom(route);
  // Every part was looked at just above.
  return {
    ...(journey as Omit<DeviceJourney, 'profile' | 'route'>),
    ...(read && { profile: read }),
    ...(readRoute && { route: readRoute }),
  };
}

/** A profile is read as everywhere: what is not understood is left out. */
function profileFrom(value: unknown): DatedProfile | undefined {
  if (!isRecord(value) || typeof value['at'] !== 'string') return undefined;
  const profile = parseProfile(value['profile']);
  return profile && { profile, at: value['at'] };
}

/** One that is not understood is left out; `null` says that it was taken away. */
function routeFrom(value: unknown): DeviceJourney['route'] {
  if (!isRecord(value) || typeof value['at'] !== 'string') return undefined;
  const route = value['value'] === null ? null : parseRoute(value['value']);
  return route === undefined ? undefined : { value: route, at: value['at'] };
}

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';
const isFlag: Test = (value) => typeof value === 'boolean';
const isAnswer: Test = (value) => ['string', 'number', 'boolean'].includes(typeof value);
const isAnswerOrNothing: Test = (value) => value === null || isAnswer(value);

function isNote(note: unknown): boolean {
  if (!isRecord(note)) return false;
  const { id, text, by, at, removed, step, wording, who, due, done } = note;
  const isBySomebody = by === 'person' || by === 'adviser';
  return (
    isText(id) &&
    isText(text) &&
    isBySomebody &&
    isText(at) &&
    (removed === undefined || removed === true) &&
    (step === undefined || isText(step)) &&
    isMaybeDated(wording, isText) &&
    isMaybeDated(who, (value) => DOERS.some((doer) => doer === value)) &&
    isMaybeDated(due, (value) => value === null || isPlainDate(value)) &&
    isMaybeDated(done, isFlag)
  );
}

function isReplaced(one: unknown): boolean {
  return isRecord(one) && isText(one['fact']) && isAnswer(one['value']) && isText(one['at']);
}

function isDated(value: unknown, isValue: Test): boolean {
  return isRecord(value) && Object.values(value).every((one) => isOneDated(one, isValue));
}

function isOneDated(one: unknown, isValue: Test): boolean {
  return isRecord(one) && isText(one['at']) && isValue(one['value']);
}

function isMaybeDated(one: unknown, isValue: Test): boolean {
  return one === undefined || isOneDated(one, isValue);
}

function isList(value: unknown, isItem: Test): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
