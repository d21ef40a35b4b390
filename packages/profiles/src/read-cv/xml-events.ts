// SPDX-License-Identifier: EUPL-1.2
import { SaxesParser } from 'saxes';

/** An element by its local name, whatever prefix it has. */
export type XmlElement = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  text: string;
};

type Handlers = {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
};

/** Goes through XML in its order. Entities that a file defines itself are not followed. @throws Error when it is no XML. */
export function eachXmlEvent(xml: string, { open, text, close }: Handlers): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => open?.(localName(name), localAttributes(attributes)));
  parser.on('text', (part) => text?.(part));
  parser.on('cdata', (part) => text?.(part));
  parser.on('closetag', ({ name }) => close?.(localName(name)));
  parser.write(xml.replace(/^\uFEFF/, '')).close();
}

/** The whole of a small document as a tree. @throws Error when it is no XML. */
export function readXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const path = [root];
  eachXmlEvent(xml, {
    open(name, attributes) {
      const element = { name, attributes, children: [], text: '' };
      path.at(-1)?.children.push(element);
      path.push(element);
    },
    text(part) {
      const last = path.at(-1);
      if (last) last.text += part;
    },
    close() {
      path.pop();
    },
  });
  return root.children[0] ?? root;
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

function localAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}
