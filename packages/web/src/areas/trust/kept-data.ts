// SPDX-License-Identifier: EUPL-1.2

/** Where something about a person is, and until when. Texts: `trust.keeps.places`, `trust.keeps.terms`. */
export type KeptPlace = 'device' | 'tab' | 'memory' | 'server';
export type KeptTerm =
  | 'erased'
  | 'day_past'
  | 'link_gone'
  | 'replaced'
  | 'tab'
  | 'page'
  | 'days30'
  | 'days30_after'
  | 'days90'
  | 'days400'
  | 'kept'
  | 'not_kept'
  | 'restart';
export type KeptItem = { id: string; place: KeptPlace; term: KeptTerm; storage?: string };

/**
 * All that is kept of a person, for the page on privacy and for the audit. `storage` is its key on the device or its table:
 * a test compares them with the code, so that nothing is kept that is not told here.
 */
export const KEPT_DATA: readonly KeptItem[] = [
  { id: 'journey', place: 'device', term: 'erased', storage: 'journey' },
  { id: 'profile', place: 'device', term: 'erased', storage: 'profile' },
  { id: 'aliases', place: 'device', term: 'erased', storage: 'aliases' },
  { id: 'payslips', place: 'device', term: 'erased', storage: 'payslips' },
  { id: 'refusals', place: 'device', term: 'erased', storage: 'refusals' },
  { id: 'route', place: 'device', term: 'erased', storage: 'route' },
  { id: 'reminders', place: 'device', term: 'day_past', storage: 'reminders' },
  { id: 'reconstruction', place: 'device', term: 'erased', storage: 'reconstruction' },
  { id: 'changed', place: 'device', term: 'erased', storage: 'changed' },
  { id: 'hand_over_link', place: 'device', term: 'link_gone', storage: 'hand-over' },
  { id: 'private', place: 'device', term: 'erased', storage: 'private' },
  { id: 'opstap-theme', place: 'device', term: 'erased', storage: 'opstap-theme' },
  { id: 'pages', place: 'device', term: 'replaced' },
  { id: 'opstap-letter', place: 'tab', term: 'tab', storage: 'opstap-letter' },
  { id: 'opstap-hire', place: 'tab', term: 'tab', storage: 'opstap-hire' },
  { id: 'opstap-kept', place: 'tab', term: 'tab', storage: 'opstap-kept' },
  { id: 'cv', place: 'memory', term: 'page' },
  { id: 'signals', place: 'memory', term: 'page' },
  { id: 'documents', place: 'server', term: 'not_kept' },
  { id: 'parcel', place: 'server', term: 'days30', storage: 'hand_over.parcel' },
  { id: 'tombstone', place: 'server', term: 'days30_after', storage: 'hand_over.tombstone' },
  { id: 'feedback', place: 'server', term: 'kept', storage: 'feedback.entry' },
  { id: 'note', place: 'server', term: 'days90', storage: 'feedback.entry' },
  { id: 'ranking', place: 'server', term: 'days400', storage: 'matching.run' },
  { id: 'network', place: 'server', term: 'restart' },
];
