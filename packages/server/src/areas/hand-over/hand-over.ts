// SPDX-License-Identifier: EUPL-1.2
import { createHash, timingSafeEqual } from 'node:crypto';
import { refusal } from '@opstap/contract';

const DAY = 86_400_000;
export const KEPT_DAYS = 30;

/** 30 days after the last write. */
export function expiryFrom(now: number): Date {
  return new Date(now + KEPT_DAYS * DAY);
}

/** The write secret out of `Authorization: Bearer …`. @throws AppError `hand-over-secret-missing`. */
export function writeSecretFrom(authorization: string | undefined): string {
  const secret = authorization?.replace(/^Bearer /, '');
  if (!secret) throw refusal('hand-over-secret-missing');
  return secret;
}

/** All that is kept of a secret or of a forgotten id: 256 random bits need no slow hash. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** @throws AppError `hand-over-secret-wrong`. Takes as long for a nearly right secret as for a wrong one. */
export function assertMayWrite(writeSecretHash: string, secret: string): void {
  const isRight = timingSafeEqual(Buffer.from(writeSecretHash, 'hex'), Buffer.from(hashOf(secret), 'hex'));
  if (!isRight) throw refusal('hand-over-secret-wrong');
}

/** The version in `If-Match: "3"`. */
export function versionFrom(ifMatch: string): number {
  return Number(ifMatch.slice(1, -1));
}
