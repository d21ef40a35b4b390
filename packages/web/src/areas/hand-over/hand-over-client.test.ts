// SPDX-License-Identifier: EUPL-1.2
import { CIPHERTEXT_LIMIT } from '@opstap/contract';
import { EMPTY_PROFILE } from '@opstap/profiles';
import { describe, expect, it } from 'vitest';
import {
  addNote,
  answer,
  type DeviceJourney,
  EMPTY,
  factsOf,
  notesOf,
  tick,
  tickedSteps,
} from '../../app/device-journey.ts';
import { EXPIRY, fakeServer } from './fake-server.ts';
import {
  type Attempt,
  createHandOver,
  deleteHandOver,
  fetchHandOver,
  SEALED_LIMIT,
  saveHandOver,
} from './hand-over-client.ts';
import { newKey } from './sealed.ts';
import { codeGroups, linkOfCode, newCodeSecret, readCode } from './typed-code.ts';

const at = (second: number) => new Date(Date.UTC(2026, 10, 23, 10, 0, second)).toISOString();
const note = (id: string, text: string, second: number) => ({
  id,
  text,
  by: 'adviser' as const,
  at: at(second),
});
const journey = answer(EMPTY, 'gemeente', { gemeente: 'GM0344', nederlands: 'A2' }, at(0));

function done<T>(attempt: Attempt<T>): T {
  if (!attempt.ok) throw new Error(attempt.fault);
  return attempt.value;
}

async function handedOver(content: DeviceJourney = journey) {
  const server = fakeServer();
  const options = { language: 'uk' as const, fetch: server.fetch };
  return { server, options, made: done(await createHandOver(content, options)) };
}

describe('a hand-over', () => {
  it('comes back on another device that has the link', async () => {
    const { options, made } = await handedOver();
    const seen = done(await fetchHandOver(made.link, options));
    expect(seen).toEqual({ link: made.link, journey, etag: '"1"', expiresAt: EXPIRY });
  });

  it('lies where a typed code leads, and nothing of the code or the key is sent', async () => {
    const server = fakeServer();
    const options = { fetch: server.fetch, language: 'uk' as const };
    const secret = newCodeSecret();
    const link = await linkOfCode(secret);
    const made = done(await createHandOver(journey, options, link));
    expect(made.link).toEqual(link);
    const read = readCode(codeGroups(secret).join(' ').toLowerCase());
    if (read.kind !== 'code') throw new Error(read.kind);
    const fetched = done(await fetchHandOver(await linkOfCode(read.secret), options));
    expect(fetched.journey).toEqual(journey);
    expect(server.requests.join()).not.toContain(link.key);
    expect(server.requests.join().toUpperCase()).not.toContain(secret.slice(0, 8));
  });

  it('never sends the key or anything that was entered', async () => {
    const { server, options, made } = await handedOver();
    const mine = addNote(made.journey, note('1', 'Подзвонити до IDW', 1));
    done(await saveHandOver(made, mine, options));
    done(await fetchHandOver(made.link, options));
    done(await deleteHandOver(made.link, options));
    const sent = server.requests.join('\n');
    expect(server.requests).toHaveLength(4);
    for (const secret of [made.link.key, 'GM0344', 'gemeente', 'nederlands', 'Подзвонити'])
      expect(sent).not.toContain(secret);
  });

  it('keeps the work of two who write at once', async () => {
    const { options, made } = await handedOver();
    const first = addNote(made.journey, note('1', 'Call IDW', 1));
    const second = tick(
      addNote(made.journey, note('2', 'Go to the gemeente', 2)),
      'bankrekening',
      true,
      at(3),
    );
    done(await saveHandOver(made, first, options));
    const merged = done(await saveHandOver(made, second, options));
    expect(notesOf(merged.journey).map(({ text }) => text)).toEqual(['Call IDW', 'Go to the gemeente']);
    expect(tickedSteps(merged.journey)).toEqual(['bankrekening']);
    expect(done(await fetchHandOver(made.link, options)).journey).toEqual(merged.journey);
  });

  it('lists two answers only when both were given anew, not when one was changed after the last meeting', async () => {
    const { options, made } = await handedOver();
    const person = answer(made.journey, 'taal', { nederlands: 'B1' }, at(5));
    done(await saveHandOver(made, person, options));
    const adviser = done(await saveHandOver(made, addNote(made.journey, note('1', 'x', 6)), options));
    expect(factsOf(adviser.journey)).toEqual({ gemeente: 'GM0344', nederlands: 'B1' });
    expect(adviser.journey.replaced).toEqual([]);
    const otherDevice = answer(made.journey, 'taal', { nederlands: 'B2' }, at(7));
    const both = done(await saveHandOver(made, otherDevice, options));
    expect(factsOf(both.journey)).toEqual({ gemeente: 'GM0344', nederlands: 'B2' });
    expect(both.journey.replaced).toEqual([{ fact: 'nederlands', value: 'B1', at: at(5) }]);
  });

  it('tries three times when others keep writing, then says so and leaves what they wrote', async () => {
    const { server, options, made } = await handedOver();
    const another = (id: string) => async () => {
      const latest = done(await fetchHandOver(made.link, options));
      done(await saveHandOver(latest, addNote(latest.journey, note(id, id, 1)), options));
    };
    // A write inside a write takes the next entry of the list, so an empty turn stands between two.
    const nothing = async () => undefined;
    server.before.push(another('a'), nothing, another('b'), nothing);
    const third = done(await saveHandOver(made, addNote(made.journey, note('mine', 'mine', 2)), options));
    expect(notesOf(third.journey).map(({ id }) => id)).toEqual(['a', 'b', 'mine']);
    server.before.push(another('c'), nothing, another('d'), nothing, another('e'), nothing);
    const late = await saveHandOver(made, addNote(made.journey, note('late', 'late', 3)), options);
    expect(late).toEqual({ ok: false, fault: 'changing' });
    expect(notesOf(done(await fetchHandOver(made.link, options)).journey).map(({ id }) => id)).not.toContain(
      'late',
    );
  });

  it('is gone after deleting, for everybody', async () => {
    const { options, made } = await handedOver();
    done(await deleteHandOver(made.link, options));
    const deleted = { ok: false, fault: 'deleted' };
    expect(await fetchHandOver(made.link, options)).toEqual(deleted);
    expect(await saveHandOver(made, journey, options)).toEqual(deleted);
    expect(await deleteHandOver(made.link, options)).toEqual(deleted);
  });

  it('says what is the matter with a link that does not work', async () => {
    const { server, options, made } = await handedOver();
    const otherKey = { ...made.link, key: newKey() };
    expect(await fetchHandOver(otherKey, options)).toEqual({ ok: false, fault: 'damaged' });
    expect(await deleteHandOver(otherKey, options)).toEqual({ ok: false, fault: 'not-allowed' });
    const unknown = { ...made.link, id: 'B'.repeat(22) };
    expect(await fetchHandOver(unknown, options)).toEqual({ ok: false, fault: 'not-found' });
    server.parcels.set(made.link.id, 'expired');
    expect(await fetchHandOver(made.link, options)).toEqual({ ok: false, fault: 'expired' });
  });

  it('that holds something else than a journey is damaged', async () => {
    // Deliberately not a journey: anybody can make a link.
    const foreign = { ...journey, notes: [{ id: 1 }] } as unknown as DeviceJourney;
    const { options, made } = await handedOver(foreign);
    expect(await fetchHandOver(made.link, options)).toEqual({ ok: false, fault: 'damaged' });
  });

  it('says when the server is not reached or cannot keep it', async () => {
    const unreachable: typeof fetch = () => Promise.reject(new TypeError('failed to fetch'));
    const broken: typeof fetch = async () => new Response('<h1>502</h1>', { status: 502 });
    for (const fetch of [unreachable, broken]) {
      expect(await createHandOver(journey, { language: 'nl', fetch })).toEqual({
        ok: false,
        fault: 'unavailable',
      });
    }
  });

  it('that is too large is not sent', async () => {
    const random = () => Buffer.from(crypto.getRandomValues(new Uint8Array(45_000))).toString('base64');
    const large = addNote(addNote(journey, note('1', random(), 1)), note('2', random(), 2));
    const server = fakeServer();
    const attempt = await createHandOver(large, { language: 'nl', fetch: server.fetch });
    expect(attempt).toEqual({ ok: false, fault: 'too-large' });
    expect(server.requests).toEqual([]);
  });

  it('with a profile as long as a working life fits', async () => {
    const id = (count: number) => `een_lange_naam_van_een_competentie_${count}`;
    const job = (count: number) => ({
      id: crypto.randomUUID(),
      occupation: id(count),
      ownTitle: '',
      competences: Array.from({ length: 40 }, (_, at) => id(count * 40 + at)),
      ownWords: Array.from({ length: 10 }, () => crypto.randomUUID().repeat(5)),
      kind: 'paid' as const,
    });
    const jobs = Array.from({ length: 15 }, (_, count) => job(count));
    const profile = { profile: { ...EMPTY_PROFILE, jobs }, at: at(0) };
    const attempt = await createHandOver(
      { ...journey, profile },
      { language: 'nl', fetch: fakeServer().fetch },
    );
    expect(done(attempt).journey.profile).toEqual(profile);
  });

  it('keeps the profile of one device and the note of another who wrote at the same moment', async () => {
    const server = fakeServer();
    const options = { language: 'nl' as const, fetch: server.fetch };
    const profile = { profile: { ...EMPTY_PROFILE, licences: ['rijbewijs_b'] }, at: at(1) };
    const first = done(await createHandOver(journey, options));
    server.before.push(async () => {
      done(await saveHandOver(first, addNote(journey, note('1', 'Belt maandag', 2)), options));
    });
    const both = done(await saveHandOver(first, { ...journey, profile }, options));
    expect(both.journey.profile).toEqual(profile);
    expect(notesOf(both.journey)).toHaveLength(1);
    const fetched = done(await fetchHandOver(first.link, options));
    expect(fetched.journey.profile).toEqual(profile);
  });

  it('no longer holds a profile that was taken back, also when an adviser wrote meanwhile', async () => {
    const server = fakeServer();
    const options = { language: 'nl' as const, fetch: server.fetch };
    const profile = { profile: { ...EMPTY_PROFILE, licences: ['rijbewijs_b'] }, at: at(1) };
    const first = done(await createHandOver({ ...journey, profile }, options));
    server.before.push(async () => {
      done(await saveHandOver(first, addNote(first.journey, note('1', 'Belt maandag', 2)), options));
    });
    const without = done(await saveHandOver(first, journey, options));
    expect(without.journey.profile).toBeUndefined();
    expect(notesOf(without.journey)).toHaveLength(1);
  });

  it('has the limit of the contract', () => {
    expect(SEALED_LIMIT).toBe(CIPHERTEXT_LIMIT);
  });
});
