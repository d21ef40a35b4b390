// SPDX-License-Identifier: EUPL-1.2
import { SaxesParser } from 'saxes';
import type { TenantFault } from './read-tenant.ts';

const LARGEST = 50_000;

/** Shapes only. No script, style, animation, picture, foreign object or link: whoever needs one draws it another way. */
const ELEMENTS = new Set([
  ...[
    'svg',
    'g',
    'title',
    'desc',
    'defs',
    'path',
    'rect',
    'circle',
    'ellipse',
    'line',
    'polyline',
    'polygon',
  ],
  ...['linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask'],
]);
const ATTRIBUTES = new Set([
  ...['xmlns', 'version', 'viewBox', 'width', 'height', 'id', 'class', 'role', 'aria-label', 'aria-hidden'],
  ...['d', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'fx', 'fy', 'points', 'transform'],
  ...['fill', 'fill-rule', 'fill-opacity', 'clip-rule', 'clip-path', 'mask', 'opacity', 'color'],
  ...['stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'stroke-dasharray'],
  ...['stroke-dashoffset', 'stroke-opacity', 'offset', 'stop-color', 'stop-opacity', 'gradientUnits'],
  ...['gradientTransform', 'spreadMethod', 'clipPathUnits', 'maskUnits', 'preserveAspectRatio', 'xml:space'],
]);

/** What a logo may not have. It is refused, not mended: what is shown is what its maker drew. */
export function logoFaults(svg: string): TenantFault[] {
  if (svg.length > LARGEST) return [{ field: 'logo', message: `is larger than ${LARGEST / 1000} KB` }];
  const found = new Set<string>();
  let root: string | undefined;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    found.add(`is not well-formed XML: ${error.message.split('\n')[0]}`);
  });
  parser.on('doctype', () => found.add('has a document type; take it out'));
  parser.on('processinginstruction', () => found.add('has a processing instruction; take it out'));
  parser.on('opentag', ({ name, attributes }) => {
    root ??= name;
    if (!ELEMENTS.has(name)) found.add(`has a <${name}>, which is not allowed`);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (!ATTRIBUTES.has(attribute)) found.add(`has ${attribute} on <${name}>, which is not allowed`);
      if (/url\s*\(/i.test(value) && !/^url\(#[\w-]+\)$/.test(value))
        found.add(`has a reference to outside in ${attribute} on <${name}>`);
    }
  });
  parser.write(svg).close();
  if (root !== 'svg') found.add('does not begin with <svg>');
  else if (!/viewBox=/.test(svg)) found.add('needs a viewBox, so that it can be made smaller');
  return [...found].map((message) => ({ field: 'logo', message }));
}
