// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { checkLinkForm, outgoingLinks } from './outgoing-links.ts';

const yaml = (text: string, path = 'reference/a.yaml') => ({ path, text });
const faults = (...texts: string[]) =>
  checkLinkForm(outgoingLinks(texts.map((text, at) => yaml(text, `reference/${at}.yaml`)))).map(
    ({ path, message }) => `${path}: ${message}`,
  );

describe('addresses outside Opstap', () => {
  it('are found wherever they are written, once, with their files', () => {
    const links = outgoingLinks([
      yaml('url: "https://ind.nl/oekraine", # see https://ind.nl/oekraine.\nother: (https://uwv.nl/a)'),
      { path: 'content/nl/a.json', text: '{"a":"Lees https://ind.nl/oekraine!"}' },
      { path: 'reference/regions/regions.csv', text: 'AM01,Naam,https://werkcentrum.nl/x,2026' },
      { path: 'content/stamps/nl/a.json', text: '"https://not-a-text.nl"' },
    ]);
    expect(links).toEqual([
      { url: 'https://ind.nl/oekraine', paths: ['reference/a.yaml', 'content/nl/a.json'] },
      { url: 'https://uwv.nl/a', paths: ['reference/a.yaml'] },
      { url: 'https://werkcentrum.nl/x', paths: ['reference/regions/regions.csv'] },
    ]);
  });

  it('keep brackets that belong to them', () => {
    expect(outgoingLinks([yaml('https://x.nl/a_(b)')])[0]?.url).toBe('https://x.nl/a_(b)');
  });

  it('in good form are no problem', () => {
    expect(faults('https://www.uwv.nl/nl/ww?tab=1#vraag', 'https://ind.nl')).toEqual([]);
  });

  it.each([
    ['http://ind.nl', 'not https'],
    ['https://IND.nl/a', 'the host is not written as a host is'],
    ['https://localhost/a', 'the host is not written as a host is'],
    ['https://127.0.0.1/a', 'the host is not written as a host is'],
    ['https://ind.nl:8443/a', 'a port or a name before the host'],
    ['https://ind.nl/a?utm_source=x', 'takes along who follows it (utm_source)'],
    ['https://ind.nl/a?x=1&fbclid=y', 'takes along who follows it (fbclid)'],
  ])('are faulty: %s', (url, fault) => expect(faults(url)).toEqual([`reference/0.yaml: ${url}: ${fault}`]));

  it('are written in one way only', () => {
    expect(faults('https://www.ind.nl/a', 'https://ind.nl/a/')).toEqual([
      'reference/1.yaml: https://ind.nl/a/: the same page is written https://www.ind.nl/a elsewhere',
    ]);
    expect(faults('https://ind.nl/a?x=1', 'https://ind.nl/a?x=2')).toEqual([]);
  });
});
