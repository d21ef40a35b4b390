// SPDX-License-Identifier: EUPL-1.2
import { isPlainDate, type PlainDate } from '@opstap/kernel';
import { type DatedProfile, mergeDatedProfiles, parseProfile } from '@opstap/profiles';
import type { DeviceJourney } from '../../app/device-journey.ts';
import { mergeCopies } from '../../app/merge-copies.ts';
import type { SealedNotes } from '../evidence/sealed-notes.ts';
import { journeyFrom } from '../hand-over/journey-content.ts';
import type { KeptPay } from '../pay/kept-pay.ts';
import { addPayslips, isPayslipFact, type Payslip } from '../pay/payslip.ts';
import { type KeptWish, knownFields } from '../reconstruction/kept-wish.ts';
import { type KeptRoute, parseRoute } from '../routes/kept-route.ts';
import { REFUSAL_REASONS, type Refusal } from '../work/kept-refusals.ts';
import { isRecord } from './device-file.ts';
import { isSealedNotes } from './sealed-in-file.ts';

/** What each record of a file is. */
export type Kept = {
  answers: DeviceJourney;
  profile: DatedProfile;
  names: Readonly<Record<string, string>>;
  route: KeptRoute;
  pay: KeptPay;
  refusals: readonly Refusal[];
  wish: KeptWish;
  reminders: readonly PlainDate[];
  letter: Readonly<Record<string, unknown>>;
  hire: Readonly<Record<string, unknown>>;
  theme: 'light' | 'dark';
  locked: SealedNotes;
};
export type IntakeName = keyof Kept;

/** `read` gives undefined for what is not understood: a file can be made by anybody. Without `merge` only one can be there. */
type Intake<T> = { read(value: unknown): T | undefined; merge?(own: T, other: T): T };

export const INTAKES: { [Name in IntakeName]: Intake<Kept[Name]> } = {
  answers: { read: readAnswers, merge: (own, other) => mergeCopies(own, other, '') },
  profile: {
    read: readProfile,
    merge: (own, other) => mergeDatedProfiles(own, other, undefined) ?? own,
  },
  names: { read: readNames, merge: (own, other) => ({ ...other, ...own }) },
  route: { read: parseRoute },
  pay: {
    read: readPay,
    merge: (own, other) => ({ ...own, payslips: addPayslips(own.payslips, other.payslips).payslips }),
  },
  refusals: {
    read: readRefusals,
    merge: (own, other) => [
      ...own,
      ...other.filter(({ vacancy }) => !own.some((one) => one.vacancy === vacancy)),
    ],
  },
  wish: { read: readWish },
  reminders: {
    read: (value) => (Array.isArray(value) ? value.filter(isPlainDate) : undefined),
    merge: (own, other) => [...new Set([...own, ...other])].sort(),
  },
  letter: { read: (value) => (isRecord(value) ? value : undefined) },
  hire: { read: (value) => (isRecord(value) ? value : undefined) },
  theme: { read: (value) => (value === 'light' || value === 'dark' ? value : undefined) },
  locked: { read: (value) => (isSealedNotes(value) ? value : undefined) },
};

export function isIntakeName(name: string): name is IntakeName {
  return Object.hasOwn(INTAKES, name);
}

/** Profile and route have places of their own; what travels of them inside the answers is left there. */
function readAnswers(value: unknown): DeviceJourney | undefined {
  const read = journeyFrom(value);
  if (!read) return undefined;
  const { profile: _elsewhere, route: _too, ...journey } = read;
  return journey;
}

function readProfile(value: unknown): DatedProfile | undefined {
  if (!isRecord(value) || typeof value['at'] !== 'string') return undefined;
  const profile = parseProfile(value['profile']);
  return profile && { profile, at: value['at'] };
}

function readNames(value: unknown): Record<string, string> | undefined {
  if (!isRecord(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, id]) => (typeof id === 'string' ? [[name, id]] : [])),
  );
}

function readPay(value: unknown): KeptPay | undefined {
  if (!isRecord(value) || value['format'] !== 1 || !Array.isArray(value['payslips'])) return undefined;
  const { payslips, at, adultOn } = value;
  return {
    format: 1,
    payslips: payslips.flatMap((one) => readPayslip(one) ?? []),
    at: typeof at === 'string' ? at : '',
    ...(isPlainDate(adultOn) && { adultOn }),
  };
}

function readPayslip(value: unknown): Payslip | undefined {
  if (!isRecord(value) || !isRecord(value['facts'])) return undefined;
  const { id, from, to } = value;
  if (typeof id !== 'number' || !isPlainDate(from) || !isPlainDate(to)) return undefined;
  const facts = Object.entries(value['facts']).flatMap(([name, amount]) =>
    isPayslipFact(name) && (typeof amount === 'number' || isPlainDate(amount)) ? [[name, amount]] : [],
  );
  return { id, from, to, facts: Object.fromEntries(facts) };
}

function readRefusals(value: unknown): Refusal[] | undefined {
  return Array.isArray(value) ? value.flatMap((one) => (isRefusal(one) ? [one] : [])) : undefined;
}

function isRefusal(value: unknown): value is Refusal {
  return (
    isRecord(value) &&
    typeof value['vacancy'] === 'string' &&
    REFUSAL_REASONS.some((reason) => reason === value['because'])
  );
}

function readWish(value: unknown): KeptWish | undefined {
  if (!isRecord(value)) return undefined;
  const { now, later, at } = value;
  return { now: knownFields(now), later: knownFields(later), at: typeof at === 'string' ? at : '' };
}
