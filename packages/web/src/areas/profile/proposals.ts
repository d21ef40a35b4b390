// SPDX-License-Identifier: EUPL-1.2
import type { CefrLevel } from '@opstap/kernel';
import { type Job, type Profile, TEXT_LIMIT } from '@opstap/profiles';
import type { Mention } from '@opstap/taxonomy/linking';

/** Something that the person's own sentence says, to be taken over only when they say that it is right. `words`: theirs. */
export type Proposal = { words: string } & (
  | { kind: 'years'; years: number }
  | { kind: 'until'; until: number | 'now' }
  | { kind: 'licence'; id: string }
  | { kind: 'language'; id: string; level: CefrLevel }
  | { kind: 'grade' }
);

const MOST_YEARS = 70;

/** What a sentence says of the work in it, each kind of thing once: the first that was said. */
export function proposalsFrom(text: string, mentions: readonly Mention[], thisYear: number): Proposal[] {
  const all = mentions.flatMap((mention) => {
    const words = text.slice(mention.start, mention.end);
    return proposalsOf(mention, thisYear).map((proposal): Proposal => ({ words, ...proposal }));
  });
  const keyOf = (one: Proposal) => ('id' in one ? `${one.kind} ${one.id}` : one.kind);
  return [...new Map(all.reverse().map((one) => [keyOf(one), one])).values()].reverse();
}

type Read = Proposal extends infer One ? (One extends Proposal ? Omit<One, 'words'> : never) : never;

function proposalsOf(mention: Mention, thisYear: number): Read[] {
  switch (mention.kind) {
    case 'duration':
      return yearsOf(mention.months / 12);
    case 'period': {
      const { from, to } = mention;
      const end = to === 'now' ? thisYear : to;
      const years = from !== undefined && end !== undefined ? yearsOf(end - from) : [];
      return [
        ...years,
        ...(to === undefined || Number(to) > thisYear ? [] : [{ kind: 'until' as const, until: to }]),
      ];
    }
    case 'grade':
      return [{ kind: 'grade' }];
    case 'paper':
      return [{ kind: 'licence', id: mention.id }];
    case 'language':
      return mention.level ? [{ kind: 'language', id: mention.id, level: mention.level }] : [];
  }
}

function yearsOf(exact: number): Read[] {
  const years = Math.round(exact);
  return years >= 1 && years <= MOST_YEARS ? [{ kind: 'years', years }] : [];
}

/** The profile with one proposal taken over, for one of its jobs. */
export function accept(profile: Profile, job: string, proposal: Proposal): Profile {
  const change = (update: (before: Job) => Job): Profile => ({
    ...profile,
    jobs: profile.jobs.map((one) => (one.id === job ? update(one) : one)),
  });
  switch (proposal.kind) {
    case 'years':
      return change((before) => ({ ...before, years: proposal.years }));
    case 'until':
      return change((before) => ({ ...before, until: proposal.until }));
    case 'grade': {
      const words = proposal.words.slice(0, TEXT_LIMIT);
      return change((before) => ({ ...before, ownWords: [...new Set([...before.ownWords, words])] }));
    }
    case 'licence':
      return { ...profile, licences: [...new Set([...profile.licences, proposal.id])] };
    case 'language': {
      const { id, level } = proposal;
      const others = profile.languages.filter((one) => one.id !== id);
      return { ...profile, languages: [...others, { id, level }] };
    }
  }
}
