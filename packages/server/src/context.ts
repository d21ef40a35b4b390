// SPDX-License-Identifier: EUPL-1.2
import type { HiringDocumentRequest, JourneyDocumentRequest } from '@opstap/contract';
import type { Language, PlainDate } from '@opstap/kernel';
import type { Letter, Profile } from '@opstap/profiles';
import type { Publication } from '@opstap/publication';
import type { Matcher } from './areas/matching/matching.ts';
import type { Db } from './storage/database.ts';

/** Makes the PDF of a journey; the facts were checked before. */
export type RenderJourneyPdf = (
  request: Omit<JourneyDocumentRequest, 'on'> & { on: PlainDate },
  publication: Publication,
) => Promise<Uint8Array>;

/** Makes the PDF of a plan for hiring; the facts were checked before. */
export type RenderHiringPdf = (
  request: Omit<HiringDocumentRequest, 'on'> & { on: PlainDate },
  publication: Publication,
) => Promise<Uint8Array>;

/** Makes a PDF of a profile: the CV when no kind is given. Profile and letter were read before. */
export type RenderProfilePdf = (
  request: { profile: Profile; languages: readonly Language[] } & (
    | { kind?: 'cv' | 'card' | undefined }
    | { kind: 'letter'; letter: Letter }
  ),
  publication: Publication,
) => Promise<Uint8Array>;

/** What a use case may use of the world. Nothing else in the areas does I/O, reads a clock or makes an id. */
export type Ctx = {
  /** Within a write: the open transaction. */
  db: Db;
  /** Milliseconds since 1970. */
  now(): number;
  /** `bytes` random bytes. */
  random(bytes: number): Uint8Array;
  publication: Publication;
  matcher: Matcher;
  renderJourneyPdf: RenderJourneyPdf;
  renderHiringPdf: RenderHiringPdf;
  renderProfilePdf: RenderProfilePdf;
};
