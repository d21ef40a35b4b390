// SPDX-License-Identifier: EUPL-1.2
import type { ExplainedLeaflet } from '@opstap/publication';
import { renderSVG } from 'uqr';

/** What the template of a leaflet reads. Every list over languages has one entry per language, in the same order. */
export type LeafletDocument = {
  paper: 'a4' | 'a5';
  sides: readonly ExplainedLeaflet[];
  /** The QR code as SVG. */
  qr: string;
  /** What a screen reader says in its stead. */
  qrText: string;
};

export function leafletDocument(sides: readonly ExplainedLeaflet[], paper: 'a4' | 'a5'): LeafletDocument {
  const [first] = sides;
  if (!first) throw new RangeError('a leaflet needs a language');
  return {
    paper,
    sides,
    qr: renderSVG(first.address, { ecc: 'M', border: 0 }),
    qrText: `${first.scan}: ${first.address}`,
  };
}
