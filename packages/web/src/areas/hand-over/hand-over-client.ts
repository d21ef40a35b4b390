// SPDX-License-Identifier: EUPL-1.2
import { ApiProblem, type ClientOptions, call } from '@opstap/contract/client';
import type { Profile } from '@opstap/profiles';
import type { DeviceJourney } from '../../app/device-journey.ts';
import { answersUntil, mergeCopies } from '../../app/merge-copies.ts';
import { journeyFrom } from './journey-content.ts';
import type { HandOverLink } from './link.ts';
import { type HandOverKeys, keysFrom, newKey, seal, unseal } from './sealed.ts';

/** Why it did not work, each with a way out of its own on the page. */
export const HAND_OVER_FAULTS = [
  'damaged',
  'not-found',
  'deleted',
  'expired',
  'not-allowed',
  'too-large',
  'too-many',
  'changing',
  'offline',
  'unavailable',
] as const;
export type HandOverFault = (typeof HAND_OVER_FAULTS)[number];

/** A hand-over as it was last seen. `etag` names that version, `expiresAt` (ISO instant) is when the server forgets it. */
export type HandOver = { link: HandOverLink; journey: DeviceJourney; etag: string; expiresAt: string };

export type Attempt<T> = { ok: true; value: T } | { ok: false; fault: HandOverFault };

/** What the server takes, in bytes of ciphertext; a test holds it equal to the contract's limit. */
export const SEALED_LIMIT = 64 * 1024;
const ATTEMPTS = 3;

const FAULT_OF: Readonly<Record<string, HandOverFault>> = {
  'hand-over-not-found': 'not-found',
  'hand-over-deleted': 'deleted',
  'hand-over-expired': 'expired',
  'hand-over-secret-missing': 'not-allowed',
  'hand-over-secret-wrong': 'not-allowed',
  'hand-over-changed': 'changing',
  'body-too-large': 'too-large',
  'too-many-requests': 'too-many',
};

/** Encrypts the journey and puts it on the server: with a new key, where the server says, or with the key and at the place that a code gives. */
export function createHandOver(
  journey: DeviceJourney,
  options: ClientOptions,
  given?: HandOverLink,
): Promise<Attempt<HandOver>> {
  return attempt(async () => {
    const key = given?.key ?? newKey();
    const keys = await keysFrom(key);
    const body = { ciphertext: await sealed(journey, keys), ...(given && { id: given.id }) };
    const answer = await call('createHandOver', { headers: bearer(keys), body }, options);
    const { id, expiresAt } = answer.body;
    return { link: { id, key }, journey, etag: etagOf(answer), expiresAt };
  });
}

export function fetchHandOver(link: HandOverLink, options: ClientOptions): Promise<Attempt<HandOver>> {
  return attempt(async () => fetched(link, await keysFrom(link.key), options));
}

/**
 * Writes `mine`, which began as `known`. When somebody else wrote meanwhile, their version is fetched, the two are merged and
 * written again, so that the work of both is kept. Gives up after three times, with `changing`; nothing is lost by that.
 */
export function saveHandOver(
  known: HandOver,
  mine: DeviceJourney,
  options: ClientOptions,
  knownUntil: string = answersUntil(known.journey),
  knownProfile: Profile | undefined = known.journey.profile?.profile,
): Promise<Attempt<HandOver>> {
  return attempt(async () => {
    const keys = await keysFrom(known.link.key);
    let [base, journey] = [known, mine];
    for (let left = ATTEMPTS; left > 0; left -= 1) {
      const saved = await put(base, journey, keys, options);
      if (saved) return saved;
      base = await fetched(known.link, keys, options);
      journey = mergeCopies(journey, base.journey, knownUntil, knownProfile);
    }
    throw new Refused('changing');
  });
}

export function deleteHandOver(link: HandOverLink, options: ClientOptions): Promise<Attempt<undefined>> {
  return attempt(async () => {
    const headers = bearer(await keysFrom(link.key));
    await call('deleteHandOver', { params: { id: link.id }, headers }, options);
    return undefined;
  });
}

/** Undefined when somebody else wrote since `base` was read. */
async function put(
  { link, etag }: HandOver,
  journey: DeviceJourney,
  keys: HandOverKeys,
  options: ClientOptions,
): Promise<HandOver | undefined> {
  const request = {
    params: { id: link.id },
    headers: { ...bearer(keys), 'if-match': etag },
    body: { ciphertext: await sealed(journey, keys) },
  };
  try {
    const answer = await call('saveHandOver', request, options);
    return { link, journey, etag: etagOf(answer), expiresAt: answer.body.expiresAt };
  } catch (error) {
    if (faultOf(error) === 'changing') return undefined;
    throw error;
  }
}

async function fetched(link: HandOverLink, keys: HandOverKeys, options: ClientOptions): Promise<HandOver> {
  const answer = await call('getHandOver', { params: { id: link.id } }, options);
  const { ciphertext, expiresAt } = answer.body;
  const content = await unseal(ciphertext, keys).catch(() => undefined);
  const journey = journeyFrom(content);
  if (!journey) throw new Refused('damaged');
  return { link, journey, etag: etagOf(answer), expiresAt };
}

async function sealed(journey: DeviceJourney, keys: HandOverKeys): Promise<string> {
  const ciphertext = await seal(journey, keys);
  if ((ciphertext.length * 3) / 4 > SEALED_LIMIT) throw new Refused('too-large');
  return ciphertext;
}

function bearer({ writeSecret }: HandOverKeys): { authorization: string } {
  return { authorization: `Bearer ${writeSecret}` };
}

function etagOf({ etag }: { etag: string | null }): string {
  if (etag === null) throw new Refused('unavailable');
  // A proxy that compresses may mark the version as weak; it is the same version.
  return etag.replace(/^W\//, '');
}

/** A fault that we find ourselves, before or after the server. */
class Refused extends Error {
  override readonly name = 'Refused';
  readonly fault: HandOverFault;

  constructor(fault: HandOverFault) {
    super(fault);
    this.fault = fault;
  }
}

async function attempt<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}

function faultOf(error: unknown): HandOverFault {
  if (error instanceof Refused) return error.fault;
  if (!(error instanceof ApiProblem)) throw error;
  if (!error.problem) return navigator.onLine === false ? 'offline' : 'unavailable';
  return FAULT_OF[error.problem.code] ?? 'unavailable';
}
