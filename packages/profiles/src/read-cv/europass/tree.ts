// SPDX-License-Identifier: EUPL-1.2
import { type CefrLevel, isCefrLevel } from '@opstap/kernel';
import type { XmlElement } from '../xml-events.ts';

/** JSON as the tree that the same document would be in XML: a list is that element several times. */
export function elementOf(name: string, value: unknown): XmlElement {
  const children =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inside]) =>
          Array.isArray(inside) ? inside.map((one) => elementOf(key, one)) : [elementOf(key, inside)],
        )
      : [];
  const isPlain = ['string', 'number', 'boolean'].includes(typeof value);
  return { name, attributes: {}, children, text: isPlain ? String(value) : '' };
}

/** The first element of that name, at any depth. */
export function find(element: XmlElement, name: string): XmlElement | undefined {
  if (element.name === name) return element;
  for (const child of element.children) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}

/** Every element of that name that is not inside another of it. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : findAll(child, name)));
}

/** The text at a path of names, each directly in the one before; undefined when it is empty. */
export function textAt(element: XmlElement | undefined, ...path: string[]): string | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return plain(element?.text ?? '') || undefined;
  return textAt(
    element?.children.find((child) => child.name === name),
    ...rest,
  );
}

/** Europass keeps formatted text as HTML inside text. */
export function plain(text: string): string {
  return text
    .replace(/<\/(?:p|li|div)>|<br\s*\/?>/giu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&nbsp;/gu, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

/** Lines of a text with tasks. */
export function linesOf(text: string | undefined): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.replace(/^[\s•*–-]+/u, '').trim())
    .filter(Boolean);
}

export function yearOf(text: string | undefined): number | undefined {
  const year = /(?:19|20)\d\d/.exec(text ?? '')?.[0];
  return year === undefined ? undefined : Number(year);
}

/** The lowest of several levels: what somebody can do in all of them. */
export function lowestLevel(levels: readonly (string | undefined)[]): CefrLevel | undefined {
  return levels
    .map((level) => level?.toUpperCase())
    .filter(isCefrLevel)
    .sort()[0];
}
